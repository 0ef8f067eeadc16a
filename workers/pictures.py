"""A reading's page pictures in the file store, below the token of its claim."""

from collections.abc import Mapping
from io import BytesIO

from schemas.pictures import PictureKey
from service.documents.uploads import picture_key, pictures_key
from service.jobs.service import Claim
from service.storage.base import FileStore


def keep_pictures(files: FileStore, prefix: str, pictures: Mapping[PictureKey, bytes]) -> None:
    """Store every picture, or none."""
    try:
        for (page, sort), jpeg in pictures.items():
            files.put(picture_key(prefix, page, sort.value), BytesIO(jpeg))
    except BaseException:
        files.delete(prefix)
        raise


def drop_former(files: FileStore, claim: Claim) -> None:
    """Delete what readings before this one, killed over their pictures, may have left."""
    for token in range(1, claim.token):
        files.delete(pictures_key(claim.document_id, token))
