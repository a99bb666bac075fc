"""The sizes that are measured: a row each, with the use that it comes from."""

from dataclasses import dataclass

ALL = ("rnn", "gru", "lstm")
LSTM = ("lstm",)
GATED = ("gru", "lstm")


@dataclass(frozen=True, slots=True)
class Size:
    """Rows of the batch, steps, inputs and units; `cells`: what is run at this size; `double`: in float64 too."""

    name: str
    batch: int
    steps: int
    inputs: int
    hidden: int
    cells: tuple[str, ...]
    double: bool = False

    @property
    def work(self) -> int:
        """$B H^2$: multiplications of one recurrent product of one step."""
        return self.batch * self.hidden**2


MODULES = (
    Size("one row", 1, 1000, 32, 40, ALL, double=True),
    Size("small", 16, 1000, 32, 32, ALL, double=True),
    Size("medium", 32, 500, 32, 100, ALL, double=True),
    Size("wide", 64, 100, 32, 256, ALL, double=True),
    Size("few rows", 8, 365, 32, 256, ALL, double=True),
    Size("neuroscience tasks", 128, 200, 3, 50, ALL),
    Size("multitask networks", 64, 100, 85, 256, ("rnn",)),
    Size("guitar amplifiers, 16 units", 50, 1000, 1, 16, GATED),
    Size("guitar amplifiers, 40 units", 50, 1000, 1, 40, GATED),
    Size("guitar amplifiers, 22050 steps cut to 4000", 50, 4000, 1, 40, LSTM),
    Size("recurrent PPO, one environment", 1, 128, 64, 256, LSTM),
    Size("recurrent PPO", 8, 128, 64, 256, LSTM),
    Size("PPO on images", 8, 128, 512, 128, LSTM),
    Size("short rollouts", 200, 20, 256, 256, LSTM),
    Size("characters", 50, 50, 65, 128, ALL),
    Size("characters, 512 units", 50, 50, 65, 512, ALL),
    Size("words", 20, 70, 400, 1150, LSTM),
    Size("words, 80 rows, cut to 20 steps", 80, 20, 400, 1150, LSTM),
    Size("hydrology, 20 units", 256, 365, 30, 20, LSTM),
    Size("hydrology, 128 units", 256, 365, 30, 128, LSTM),
    Size("hydrology, 256 units, cut to 100 steps", 256, 100, 30, 256, LSTM),
    Size("forecasting", 32, 96, 8, 128, GATED),
    Size("forecasting, 256 rows", 256, 96, 8, 200, GATED),
    Size("very long series cut to 4000", 16, 4000, 6, 32, GATED),
    Size("very long series cut to 4000, 64 units", 16, 4000, 6, 64, GATED),
)

OWN = ("Dale", "LiGRU", "LayerNormLSTM", "PeepholeLSTM", "MinimalGatedUnit")
USER = (Size("own cell", 32, 200, 32, 64, OWN), Size("own cell, wide", 64, 100, 32, 256, OWN))
COMPILED = (Size("own cell, cut to 20 steps", 32, 20, 32, 64, OWN),)
LOSSY = (
    Size("small", 16, 1000, 32, 32, ALL),
    Size("medium", 32, 500, 32, 100, ALL),
    Size("neuroscience tasks", 128, 200, 3, 50, ALL),
)
MASKED = (Size("small", 16, 1000, 32, 32, ALL), Size("wide", 64, 100, 32, 256, ALL))
BUSY = (
    Size("small", 16, 1000, 32, 32, ("rnn", "lstm")),
    Size("medium", 32, 500, 32, 100, GATED),
    Size("wide", 64, 100, 32, 256, LSTM),
)

QUICK = (
    Size("one row", 1, 200, 32, 40, ALL),
    Size("medium", 32, 100, 32, 100, ALL),
    Size("wide", 64, 50, 32, 256, LSTM),
)
QUICK_USER = (Size("own cell", 32, 50, 32, 64, OWN),)
