"""The one settings class: environment over file over default (design decision 3)."""

import re
from datetime import date
from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from schemas.errors import YanzhenError
from schemas.limits import Limits

FILE = Path("yanzhen.toml")
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d{1,5})?")


class SettingsError(YanzhenError):
    """Settings that cannot be used."""

    code = "settings.invalid"


class Settings(BaseSettings):
    """Every option: ``YANZHEN_<NAME>`` in the environment, or ``<name>`` in ``yanzhen.toml``."""

    model_config = SettingsConfigDict(env_prefix="YANZHEN_", toml_file=FILE, extra="forbid")

    jobs: int = Field(
        default=1, ge=1, le=64, description="Examiner processes of `yanzhen check`, side by side."
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
    examine_door: str = Field(
        default="extractors.examine:examine",
        description="Dotted path of the function that examines; tests put their own in its place.",
    )
    max_bytes: int = Field(default=Limits().max_bytes, gt=0, description="Largest file, in bytes.")
    max_pages: int = Field(default=Limits().max_pages, gt=0, description="Most pages in one file.")
    max_pixels: int = Field(
        default=Limits().max_pixels, gt=0, description="Most pixels on one page."
    )

    data: Path = Field(
        default=Path("data"),
        description="Folder of everything that the service keeps: database, files, queue, logs.",
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="SQLAlchemy address of the database, `postgresql+psycopg://…` in production; "
        "without it SQLite in the data folder.",
    )
    master_keys: Path | None = Field(
        default=None,
        description="File of the master keys, made at the first start; without it "
        "`master-keys.json` in the data folder.",
    )
    redis_url: SecretStr | None = Field(
        default=None,
        description="Address of the Redis-protocol server; without it one is run as a child on "
        "a private Unix socket.",
    )
    policy: Path | None = Field(
        default=None,
        description="Policy file of a notice, or a folder with one file a notice; without it the "
        "shipped one.",
    )
    today: date | None = Field(
        default=None,
        description="Day by which papers are judged, for rehearsals; without it the day in "
        "Asia/Shanghai.",
    )
    host: str = Field(default="127.0.0.1", description="Address that the API listens on.")
    port: int = Field(default=8080, ge=0, le=65535, description="Port that the API listens on.")
    public_url: str | None = Field(
        default=None,
        description="Address under which callers reach the API, for links in webhooks; without it "
        "links are relative.",
    )
    workers: int = Field(
        default=2, ge=0, le=64, description="Paper workers, each with an examiner of its own."
    )
    precheck_workers: int = Field(
        default=1, ge=0, le=64, description="Workers kept for pre-checks alone."
    )
    lease_seconds: float = Field(
        default=30.0,
        gt=0,
        description="How long a claimed job stays its worker's without a sign of life, in seconds.",
    )
    ring_again_seconds: float = Field(
        default=30.0,
        gt=0,
        description="After how long an unclaimed job is rung for again, in seconds.",
    )
    reconcile_seconds: float = Field(
        default=5.0, gt=0, description="How often leases and unclaimed jobs are looked over."
    )
    tries: int = Field(
        default=3,
        ge=1,
        description="Failed readings (hang, crash, too much memory) until a person is needed.",
    )
    claims: int = Field(
        default=10,
        ge=1,
        description="Claims, broken off from outside too, until a person is needed.",
    )
    retry_seconds: float = Field(
        default=5.0,
        ge=0,
        description="Back-off after a failed reading, doubled with each further one, in seconds.",
    )
    precheck_keep_minutes: float = Field(
        default=60.0,
        ge=60,
        description="After how long a pre-check and its file are deleted; at least the hour that "
        "`prechecks_an_hour` counts.",
    )
    prechecks_an_hour: int = Field(
        default=60, ge=1, description="Most pre-checks an hour for one person."
    )
    ban_look_ups_an_hour: int = Field(
        default=2000, ge=1, description="Most look-ups of bans an hour for one key or account."
    )
    upload_keep_hours: float = Field(
        default=24.0, gt=0, description="After how long an unfinished upload in parts is deleted."
    )
    anchor_seconds: float = Field(
        default=600.0,
        gt=0,
        description="How often the ends of all chains of events that have moved are anchored, in "
        "seconds.",
    )
    webhook_seconds: float = Field(
        default=10.0, gt=0, description="Longest that the receiver of a webhook may take."
    )
    webhook_private_hosts: bool = Field(
        default=False,
        description="Whether a site's key may register webhooks to addresses that are not public, "
        "as inside an office network; an operator's key always may.",
    )
    sign_in_tries: int = Field(
        default=5, ge=1, description="Wrong passwords in a row after which an account is locked."
    )
    sign_in_lock_minutes: float = Field(
        default=15.0, gt=0, description="How long an account stays locked, in minutes."
    )
    session_idle_minutes: float = Field(
        default=30.0, ge=2, description="After how long without a request a sign-in ends."
    )
    session_hours: float = Field(
        default=10.0, gt=0, description="How long a sign-in holds at the longest, in hours."
    )
    applicant_session_minutes: float = Field(
        default=30.0, gt=0, description="How long an applicant's session holds, in minutes."
    )
    embed_origins: str | None = Field(
        default=None,
        description="Origins of the registration sites whose pages may show the applicant's pages "
        "in a frame, as `https://site.example`, with blanks between; without it none may.",
    )
    case_lock_minutes: float = Field(
        default=15.0,
        gt=0,
        description="How long a reviewer keeps a case to themselves, in minutes.",
    )
    sample_share: float = Field(
        default=0.05,
        ge=0,
        le=1,
        description="Share of the clean cases that people look at whatever the machine says.",
    )
    log_level: str = Field(default="INFO", description="Least weight of the log's lines.")

    @field_validator("embed_origins")
    @classmethod
    def _origins(cls, said: str | None) -> str | None:
        """Origins and nothing that a policy would read as more."""
        wrong = [one for one in (said or "").split() if not _ORIGIN.fullmatch(one)]
        if wrong:
            raise ValueError(f"应为 https://主机[:端口]，多个之间用空格隔开：{'、'.join(wrong)}")
        return said

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

    def database(self) -> str:
        """The database's SQLAlchemy address."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data.absolute() / 'yanzhen.sqlite3'}"

    def framing_origins(self) -> list[str]:
        """Whose pages may show ours in a frame."""
        return (self.embed_origins or "").split()

    def keys_file(self) -> Path:
        """Where the master keys lie."""
        return self.master_keys or self.data / "master-keys.json"
