"""No body may be longer than it should, whatever its headers say, and none fills the memory."""

import socket
from collections.abc import Iterator

import pytest

from tests.service.api.api_site import PATIENCE, ApiSite

MAX_BYTES = 1_000_000
FAR_TOO_MUCH = 400_000_000
"""What a sender tries to send; it is cut off long before."""
BOUNDARY = "a-boundary"
HEAD = (
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
).encode()
TAIL = f"\r\n--{BOUNDARY}--\r\n".encode()


def multipart(content: bytes) -> bytes:
    return HEAD + content + TAIL


def send(
    api: ApiSite, path: str, headers: dict[str, str], pieces: Iterator[bytes]
) -> tuple[int, int]:
    """Send by hand, until the server has had enough; the answer's status and what was sent."""
    host, port = api.address.removeprefix("http://").split(":")
    sent = 0
    with socket.create_connection((host, int(port)), PATIENCE) as connection:
        said = {"Host": host, "Authorization": f"Bearer {api.keys['site']}"} | headers
        lines = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        connection.sendall(f"POST {path} HTTP/1.1\r\n{lines}\r\n".encode())
        try:
            for piece in pieces:
                connection.sendall(piece)
                sent += len(piece)
        except OSError:
            pass  # it has closed the door, which is what it should
        try:
            answer = connection.recv(65536)
        except ConnectionResetError:
            answer = b""
    return int(answer.split()[1]) if answer else 0, sent


def endless() -> Iterator[bytes]:
    """One piece after another, as chunks."""
    yield _chunk(HEAD)
    for _ in range(FAR_TOO_MUCH // 100_000):
        yield _chunk(b"x" * 100_000)


def _chunk(content: bytes) -> bytes:
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"


def test_a_file_as_large_as_allowed_is_taken(shared: ApiSite) -> None:
    application = shared.application("just")
    assert shared.upload(application, b"x" * MAX_BYTES).status_code == 202
    refused = shared.upload(application, b"x" * (MAX_BYTES + 1))
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize("path", ["/api/v1/applications/{}/documents", "/api/v1/prechecks"])
def test_a_body_without_a_length_is_cut_off_while_it_streams(shared: ApiSite, path: str) -> None:
    address = path.format(shared.application(path))
    headers = {
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
        "Transfer-Encoding": "chunked",
    }
    status, sent = send(shared, address, headers, endless())
    assert status in {413, 0}  # 0: the door was closed in the middle of a piece
    assert sent < FAR_TOO_MUCH


def test_a_length_that_is_too_great_is_refused_before_the_body(shared: ApiSite) -> None:
    headers = {
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
        "Content-Length": str(FAR_TOO_MUCH),
    }
    status, _ = send(shared, "/api/v1/prechecks", headers, iter([HEAD]))
    assert status == 413


def test_words_may_be_less_than_files(shared: ApiSite) -> None:
    headers = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
    pieces = (_chunk(piece) for piece in [b'{"x":"', *[b"x" * 100_000] * 30, b'"}'])
    status, _ = send(shared, "/api/v1/applications", headers, pieces)
    assert status == 413


def test_a_file_is_a_file_only_where_files_are_taken(shared: ApiSite) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x", "Content-Length": "1500000"}
    status, _ = send(shared, "/api/v1/applications", headers, iter([b"x"]))
    assert status == 413


def test_nobody_is_read_without_a_key(shared: ApiSite) -> None:
    shared.keys["none"] = ""
    headers = {"Authorization": "Bearer yz_wrong", "Content-Length": str(FAR_TOO_MUCH)}
    status, _ = send(shared, "/api/v1/prechecks", headers, iter([b"x"]))
    assert status == 401


@pytest.mark.parametrize(
    "content",
    [
        b"",
        HEAD,
        HEAD + b"content",
        HEAD + b"content" + TAIL[:5],
        b"--other\r\n\r\n",
        HEAD.replace(b"\r\n", b"\n"),
        multipart(b"a") * 2,
        HEAD + b"a\r\n" + HEAD + b"b" + TAIL,
        HEAD.replace(b"file", b"\x00\xff") + b"a" + TAIL,
        HEAD.replace(b'filename="a.jpg"', b"filename*=utf-9''%ff%00") + b"a" + TAIL,
    ],
)
def test_a_broken_form_is_refused(shared: ApiSite, content: bytes) -> None:
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    answer = shared.site.post("/prechecks", content=content, headers=headers)
    assert answer.status_code in {202, 400, 422}
    assert answer.status_code == 202 or answer.json()["code"] in {"bad_request", "invalid"}


def test_a_form_without_a_boundary_is_refused(shared: ApiSite) -> None:
    headers = {"Content-Type": "multipart/form-data"}
    answer = shared.site.post("/prechecks", content=multipart(b"a"), headers=headers)
    assert answer.status_code == 400


def test_a_field_is_no_file(shared: ApiSite) -> None:
    form = {"declared": '{"name": "' + "x" * 600_000 + '"}'}
    answer = shared.site.post("/prechecks", files={"file": ("a", b"a")}, data=form)
    assert answer.status_code == 400
