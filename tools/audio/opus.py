"""Sound to Opus files and back, with the libopus that PyAV brings."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from tools.audio.loudness import RATE, Samples


def write(path: Path, samples: Samples, bitrate: int) -> None:
    """Store mono samples at 48 kHz; the same samples give the same bytes.

    Args:
        path: Where; what was there is replaced once all of it is written.
        samples: Between -1 and 1.
        bitrate: In bit/s, on average.
    """
    waiting = path.with_suffix(".tmp")
    # "bitexact" leaves out the stream's random number and the encoder's name.
    with av.open(str(waiting), "w", format="ogg", options={"fflags": "bitexact"}) as file:
        stream = file.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = bitrate
        frame = av.AudioFrame.from_ndarray(
            samples.astype(np.float32)[np.newaxis], format="flt", layout="mono"
        )
        frame.sample_rate = RATE
        for packet in (*stream.encode(frame), *stream.encode(None)):
            file.mux(packet)
    waiting.replace(path)


def read(path: Path) -> Samples:
    """Return the samples of a file, mono at 48 kHz."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    with av.open(str(path)) as file:
        parts = [
            part.to_ndarray().ravel()
            for frame in (*file.decode(audio=0), None)
            for part in resampler.resample(frame)
        ]
    return np.concatenate(parts).astype(np.float64)
