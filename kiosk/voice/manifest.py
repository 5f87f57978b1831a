"""The models the program can fetch: where they lie, how large they are, what their bytes are.

Nothing is used whose SHA-256 differs from the one here.

* The character-CTC model's checksums were taken from the files themselves. Its addresses are
  ModelScope's (whose server answers HEAD with 404 and Range with 206) and, second, the public
  GitHub copy at one fixed commit.
* Vosk's publisher gives only size and MD5 (43 898 754 bytes, d1a8e82933dcc7632667c036b0bb3dbb in
  its model-list.json). The SHA-256 here is the one that several public programs that ship or fetch
  this archive have pinned, all the same; it could not be computed here from the archive itself.
"""

from pathlib import PurePosixPath

from kiosk.core.values import dataclass
from kiosk.core.words import tr_noop

_MODELSCOPE = (
    "https://www.modelscope.cn/api/v1/models/iic/speech_charctc_kws_phone-xiaoyun"
    "/repo?Revision=master&FilePath="
)
_GITHUB = (
    "https://raw.githubusercontent.com/ti-j-nafziger/speech_charctc_kws_phone-xiaoyun"
    "/3336a553f221e4de6976a3905a1b39da440085ff/"
)


@dataclass(frozen=True)
class ModelFile:
    """A file to fetch: its name here, addresses in order of trial, SHA-256 and size in bytes."""

    name: str
    urls: tuple[str, ...]
    sha256: str
    size: int


@dataclass(frozen=True)
class Model:
    """A model: ``folder`` under the models' folder, from files or from one ZIP archive."""

    name: str
    title: str
    licence: str
    folder: str
    files: tuple[ModelFile, ...]
    archive: bool = False

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(file.size for file in self.files)


def _charctc_file(path: str, sha256: str, size: int) -> ModelFile:
    name = PurePosixPath(path).name
    return ModelFile(name, (_MODELSCOPE + path, _GITHUB + path), sha256, size)


CHARCTC = Model(
    name="charctc",
    title=tr_noop("3 MB 小模型"),
    licence="Apache-2.0",
    folder="charctc",
    files=(
        _charctc_file(
            "kwsr.net",
            "1cedfca187abc3c4c50ffbdcf00c21a57e95b757ba0cf7d9dfae181890d7d628",
            3_026_385,
        ),
        _charctc_file(
            "funasr/am.mvn.dim80_l2r2",
            "0555549dd2df36a0d36ca1057b54e5f16d355a574903a0151cfdce59b9df0578",
            8_036,
        ),
        _charctc_file(
            "funasr/tokens_2599.txt",
            "33db42b824dbef866953e6c123293da316872d1fc06e04bc8fdced47d26d8a08",
            10_882,
        ),
    ),
)

VOSK = Model(
    name="vosk",
    title=tr_noop("Vosk 中文小模型（42 MB）"),
    licence="Apache-2.0",
    folder="vosk-model-small-cn-0.22",
    files=(
        ModelFile(
            "vosk-model-small-cn-0.22.zip",
            ("https://alphacephei.com/vosk/models/vosk-model-small-cn-0.22.zip",),
            "3af8b0e7e0f835ae9d414ce5df580237a3cfb08d586c9fbbb0f7ff29ad5b14ba",
            43_898_754,
        ),
    ),
    archive=True,
)

MODELS = (CHARCTC, VOSK)


def model(name: str) -> Model | None:
    """Return the model of that name or folder, or None."""
    return next((entry for entry in MODELS if name in (entry.name, entry.folder)), None)
