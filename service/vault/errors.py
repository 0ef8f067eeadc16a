"""What the vault refuses."""

from schemas.errors import YanzhenError
from service.errors import ServiceError


class MasterKeysError(YanzhenError):
    """The master keys are missing or cannot be used."""

    code = "vault.master_keys"


class ErasedError(ServiceError):
    """The data key was destroyed: what was sealed under it can be read by nobody, ever."""

    code = "erased"
    status = 410

    def __init__(self, message: str = "这份数据已按规定删除，无法再查看或修改。") -> None:
        super().__init__(message)


class BrokenSealError(ServiceError):
    """What lies in the database is not what was sealed there: damaged, changed or swapped."""

    code = "vault.broken"
    status = 500

    def __init__(
        self, message: str = "存储的数据已损坏或被改动，请联系系统管理员从备份恢复。"
    ) -> None:
        super().__init__(message)


class BrokenFileError(BrokenSealError):
    """What lies in the file store is not what was sealed there, or not all of it."""

    code = "file.broken"

    def __init__(self) -> None:
        super().__init__("存储的文件已损坏或被改动，请联系系统管理员从备份恢复。")
