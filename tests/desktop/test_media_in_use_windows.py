"""Cameras and microphones on Windows, with a fake registry."""

from collections.abc import Iterator
from contextlib import contextmanager

from glutestretch.desktop.interruptibility.media_in_use_windows import (
    camera_in_use,
    microphone_in_use,
)

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"


class Registry:
    """The part of ``winreg`` that is used."""

    HKEY_CURRENT_USER = 1

    def __init__(self, keys: dict[str, dict[str, int]]) -> None:
        self.keys = {f"{STORE}\\{name}": values for name, values in keys.items()}

    @contextmanager
    def OpenKey(self, root: int, key: str) -> Iterator[str]:
        """Open a key that is there."""
        assert root == self.HKEY_CURRENT_USER
        if not any(f"{name}\\".startswith(f"{key}\\") for name in self.keys):
            raise FileNotFoundError(key)
        yield key

    def EnumKey(self, key: str, number: int) -> str:
        """Return the name of a key in it."""
        inner = [name.removeprefix(f"{key}\\") for name in self.keys if f"{key}\\" in name]
        names = list(dict.fromkeys(name.partition("\\")[0] for name in inner))
        if number >= len(names):
            raise OSError(259, "No more data is available")
        return names[number]

    def QueryValueEx(self, key: str, name: str) -> tuple[int, int]:
        """Return a value and its kind."""
        try:
            return self.keys[key][name], 11
        except KeyError:
            raise FileNotFoundError(name) from None


def used(end: int) -> dict[str, int]:
    return {"LastUsedTimeStart": 133_000_000_000_000_000, "LastUsedTimeStop": end}


def test_without_records_nothing_is_in_use() -> None:
    assert not camera_in_use(Registry({}))
    assert not microphone_in_use(Registry({}))


def test_what_a_program_has_not_ended_yet_is_in_use() -> None:
    ended, going = used(133_000_000_000_000_001), used(0)
    browser = r"microphone\NonPackaged\C:#Program Files#browser.exe"

    registry = Registry({"webcam\\Camera_8wekyb": going, "microphone\\Recorder": ended})
    assert camera_in_use(registry)
    assert not microphone_in_use(registry)

    registry = Registry({"webcam\\Camera_8wekyb": ended, "microphone\\A": {}, browser: going})
    assert not camera_in_use(registry)
    assert microphone_in_use(registry)

    assert not microphone_in_use(Registry({browser: ended}))
