"""Reading a file to be checked: regular files only, and never more than the limit."""

import os
import stat
from pathlib import Path

from extractors.errors import DocumentError, OversizedDocumentError, UnreadableDocumentError
from schemas.limits import Limits


def read(path: Path, limits: Limits) -> bytes:
    """The bytes of a file.

    Raises:
        DocumentError: there is no such regular file, it cannot be read, or it is too large.
    """
    try:
        # Without O_NONBLOCK a FIFO would wait for a writer before it can be refused.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _unreadable("不是普通文件")
            data = file.read(limits.max_bytes + 1)
    except FileNotFoundError as error:
        raise _unreadable("文件不存在") from error
    except (OSError, ValueError) as error:
        raise _unreadable("没有读取权限或存储出错") from error
    if len(data) > limits.max_bytes:
        # Worded as in extractors.intake, which would bring every decoder into this process.
        raise OversizedDocumentError(
            f"文件超过 {limits.max_bytes / 1_000_000:g} MB，"
            "请压缩或降低扫描分辨率（建议 200–300 dpi）后重新上传。"
        )
    return data


def _unreadable(why: str) -> DocumentError:
    return UnreadableDocumentError(f"无法打开文件：{why}。请检查文件路径和权限后重试。")
