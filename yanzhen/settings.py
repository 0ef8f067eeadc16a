"""The settings of the command line: environment over file over default (design decision 3)."""

from pathlib import Path
from typing import Self

from pydantic import Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from schemas.errors import YanzhenError
from schemas.limits import Limits
from workers.examiner.parent import ExaminerOptions

FILE = Path("yanzhen.toml")


class SettingsError(YanzhenError):
    """Settings that cannot be used."""

    code = "settings.invalid"


class Settings(BaseSettings):
    """Every option: ``YANZHEN_<NAME>`` in the environment, or ``<name>`` in ``yanzhen.toml``."""

    model_config = SettingsConfigDict(env_prefix="YANZHEN_", toml_file=FILE, extra="forbid")

    jobs: int = Field(
        default=1, ge=1, le=64, description="Examiner processes that read files side by side."
    )
    examine_seconds: float = Field(
        default=180.0, gt=0, description="Longest that one file may take, in seconds."
    )
    examine_start_seconds: float = Field(
        default=120.0, gt=0, description="Longest that loading the models may take, in seconds."
    )
    examine_memory_mb: int = Field(
        default=1500,
        gt=0,
        description="Most memory of an examiner and its children, in millions of bytes.",
    )
    examine_max_documents: int = Field(
        default=200, gt=0, description="Files after which an examiner is replaced by a fresh one."
    )
    max_bytes: int = Field(default=Limits().max_bytes, gt=0, description="Largest file, in bytes.")
    max_pages: int = Field(default=Limits().max_pages, gt=0, description="Most pages in one file.")
    max_pixels: int = Field(
        default=Limits().max_pixels, gt=0, description="Most pixels on one page."
    )

    @classmethod
    def load(cls) -> Self:
        """Read the settings.

        Raises:
            SettingsError: a value is unusable, or the file holds an unknown name.
        """
        try:
            return cls()
        except (ValidationError, ValueError, OSError) as error:
            raise SettingsError(f"设置（YANZHEN_* 或 {FILE}）无法使用：{error}") from error

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments, environment, then the file; neither dotenv nor a folder of secrets."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)

    def limits(self) -> Limits:
        """Bounds checked before a file is decoded."""
        return Limits(
            max_bytes=self.max_bytes, max_pages=self.max_pages, max_pixels=self.max_pixels
        )

    def examiner(self, door: str) -> ExaminerOptions:
        """What each examiner may use; ``door``: dotted path of the function that examines."""
        return ExaminerOptions(
            seconds=self.examine_seconds,
            start_seconds=self.examine_start_seconds,
            memory_bytes=self.examine_memory_mb * 1_000_000,
            documents=self.examine_max_documents,
            limits=self.limits(),
            door=door,
        )
