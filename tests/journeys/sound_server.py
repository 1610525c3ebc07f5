"""A sound server of the tests' own: a loudspeaker that is recorded, and a microphone to speak into.

Nobody hears anything, and the sound of the machine the tests run on is left alone.
"""

import subprocess
import tempfile
import wave
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import IO

from tests.journeys.desktop import PATIENCE_SECONDS, end
from tests.journeys.programs import need

SPEAKER_RATE = 48_000
"""Samples a second of what is recorded from the loudspeaker; one channel of 16 bits."""
MICROPHONE_RATE = 16_000
"""Samples a second of what is played into the microphone; one channel of 16 bits."""
_SPEAKER = "speaker"
_ROOM = "room"
_MICROPHONE = "microphone"
_LOOK_SECONDS = 0.05
_BYTES = 2


class SoundServer:
    """A PulseAudio server with one loudspeaker and one microphone, both made of nothing.

    Attributes:
        environment: What a program has to know to use this server and no other.
    """

    def __init__(self, home: Path, *, microphone: bool = True) -> None:
        """Create one that does not run yet; skips the journey where PulseAudio is not installed.

        Args:
            home: An empty folder of its own; its path must be short enough for a socket.
            microphone: Whether it has a microphone.
        """
        need("pulseaudio", "pactl", "parec", "pacat")
        self._home = home
        self._with_microphone = microphone
        self._server: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []
        self.environment = {
            "PULSE_SERVER": f"unix:{home}/native",
            "PULSE_RUNTIME_PATH": str(home),
            "PULSE_STATE_PATH": str(home),
            "PULSE_COOKIE": f"{home}/cookie",
            "PULSE_CONFIG_PATH": str(home),
        }

    def start(self) -> None:
        """Start it, and wait until it answers."""
        modules = [
            f"module-native-protocol-unix socket={self._home}/native auth-anonymous=1",
            f"module-null-sink {_sink(_SPEAKER, SPEAKER_RATE)}",
        ]
        self._server = self._begin(
            *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"),
            *("--exit-idle-time=-1", "--disable-shm=yes"),
            *("--realtime=no", "--high-priority=no"),
            *(word for module in modules for word in ("-L", module)),
        )
        self._wait_until_it_answers(self._server)
        if self._with_microphone:
            self.plug_in_microphone()
        self._control("set-default-sink", _SPEAKER)

    def stop(self) -> None:
        """End it, as at the end of a session of the desktop; does nothing if it does not run."""
        for player in self._players:
            end(player)
        self._players.clear()
        if self._server is not None:
            end(self._server)
            self._server = None

    def kill(self) -> None:
        """End it at once, as a crash would."""
        assert self._server is not None
        self._server.kill()
        self._server.wait()
        self.stop()
        (self._home / "native").unlink(missing_ok=True)

    # --- the loudspeaker

    def plug_in_speaker(self) -> None:
        """Give the server its loudspeaker back."""
        self._control("load-module", "module-null-sink", *_sink(_SPEAKER, SPEAKER_RATE).split())
        self._control("set-default-sink", _SPEAKER)

    def unplug_speaker(self) -> None:
        """Take the loudspeaker away, also from programs that use it."""
        self._unload("module-null-sink", _SPEAKER)

    def record(self, path: Path, seconds: float) -> None:
        """Record what the loudspeaker plays for so many seconds, as a WAV file."""
        with self._recorder() as recorder:
            assert recorder.stdout
            _write_wave(path, recorder.stdout.read(_BYTES * round(seconds * SPEAKER_RATE)))

    @contextmanager
    def recording(self, path: Path) -> Iterator[Callable[[], float]]:
        """Record what the loudspeaker plays meanwhile, as a WAV file.

        Yields:
            What tells how many seconds have been recorded so far.
        """
        raw = path.with_suffix(".raw")
        with raw.open("wb") as file, self._recorder(file) as recorder:
            self._wait_for_the_first_sample(recorder, raw)
            yield lambda: raw.stat().st_size / (_BYTES * SPEAKER_RATE)
        _write_wave(path, raw.read_bytes())
        raw.unlink()

    def _recorder(
        self, output: IO[bytes] | int = subprocess.PIPE
    ) -> AbstractContextManager["subprocess.Popen[bytes]"]:
        return self._run(*_listener(f"{_SPEAKER}.monitor", SPEAKER_RATE), stdout=output)

    # --- the microphone

    def plug_in_microphone(self) -> None:
        """Give the server a microphone; what is played into it is heard from then on."""
        self._control("load-module", "module-null-sink", *_sink(_ROOM, MICROPHONE_RATE).split())
        self._control(
            *("load-module", "module-remap-source", f"master={_ROOM}.monitor"),
            f"source_name={_MICROPHONE}",
        )
        self._control("set-default-source", _MICROPHONE)
        self._control("set-default-sink", _SPEAKER)

    def unplug_microphone(self) -> None:
        """Take the microphone away, also from programs that listen to it."""
        self._unload("module-remap-source", _MICROPHONE)
        self._unload("module-null-sink", _ROOM)

    def play_into_microphone(self, samples: Sequence[int]) -> "subprocess.Popen[bytes]":
        """Begin to play 16-bit samples into the microphone, at ``MICROPHONE_RATE``.

        Returns:
            The player, which ends by itself once all was heard.
        """
        sound = self._home / f"heard-{len(self._players)}.raw"
        sound.write_bytes(array("h", samples).tobytes())
        player = self._begin(
            *("pacat", "--playback", f"--device={_ROOM}", "--raw", "--latency-msec=50"),
            *("--format=s16le", f"--rate={MICROPHONE_RATE}", "--channels=1", str(sound)),
        )
        self._players.append(player)
        return player

    def listening(self) -> AbstractContextManager["subprocess.Popen[bytes]"]:
        """Listen to the microphone meanwhile, by a program that writes out what it hears."""
        return self._run(*_listener(_MICROPHONE, MICROPHONE_RATE), stdout=subprocess.PIPE)

    @property
    def listeners(self) -> int:
        """How many programs listen to the microphone just now."""
        listed = self._control("list", "short", "source-outputs").splitlines()
        return sum("module-remap-source.c" not in line for line in listed)

    # --- its own

    @contextmanager
    def _run(self, *command: str, stdout: IO[bytes] | int) -> Iterator["subprocess.Popen[bytes]"]:
        process = self._begin(*command, stdout=stdout)
        try:
            yield process
        finally:
            end(process)

    def _begin(
        self, *command: str, stdout: IO[bytes] | int = subprocess.DEVNULL
    ) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            command,
            env=self._whole_environment,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def _whole_environment(self) -> dict[str, str]:
        return {"PATH": "/usr/bin:/bin", "HOME": str(self._home), "LC_ALL": "C", **self.environment}

    def _wait_until_it_answers(self, server: "subprocess.Popen[bytes]") -> None:
        for _ in range(round(PATIENCE_SECONDS / _LOOK_SECONDS)):
            asked = subprocess.run(
                ["pactl", "info"], env=self._whole_environment, capture_output=True, check=False
            )
            if asked.returncode == 0:
                return
            _let_pass(server)
        raise AssertionError("the sound server never answered")

    def _wait_for_the_first_sample(self, recorder: "subprocess.Popen[bytes]", raw: Path) -> None:
        for _ in range(round(PATIENCE_SECONDS / _LOOK_SECONDS)):
            if raw.stat().st_size:
                return
            _let_pass(recorder)
        raise AssertionError("nothing could be recorded")

    def _control(self, *words: str) -> str:
        done = subprocess.run(
            ["pactl", *words],
            env=self._whole_environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
        )
        return done.stdout

    def _unload(self, module: str, named: str) -> None:
        for line in self._control("list", "short", "modules").splitlines():
            number, name, *arguments = line.split("\t")
            if name == module and f"_name={named}" in "".join(arguments):
                self._control("unload-module", number)


def _listener(device: str, rate: int) -> list[str]:
    return [
        *("parec", f"--device={device}", "--raw", "--latency-msec=20"),
        *("--format=s16le", f"--rate={rate}", "--channels=1"),
    ]


def _sink(name: str, rate: int) -> str:
    """Return how a sink is made that hands on what it gets within 50 ms, not within 2 s."""
    return f"sink_name={name} rate={rate} channels=1 norewinds=1"


def _let_pass(process: "subprocess.Popen[bytes]") -> None:
    """Wait a moment, unless the process that is waited for ends."""
    try:
        status = process.wait(_LOOK_SECONDS)
    except subprocess.TimeoutExpired:
        return
    raise AssertionError(f"{process.args!r} ended with {status}")


def _write_wave(path: Path, samples: bytes) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(_BYTES)
        file.setframerate(SPEAKER_RATE)
        file.writeframes(samples)


@contextmanager
def own_sound_server(*, microphone: bool = True) -> Iterator[SoundServer]:
    """Start a sound server, and end it afterwards."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = SoundServer(home, microphone=microphone)
        stack.callback(server.stop)
        server.start()
        yield server
