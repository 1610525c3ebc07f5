"""Every window in every language, with the usual and with the largest text: nothing is cut."""

import pytest

from glutestretch.kit.languages import ENGLISH, LANGUAGES
from tests.app.ui.test_pseudo_language import ALL
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import NARROW, settle
from tests.support.measure import cut, overlapping, sticking_out

OTHERS = sorted(set(LANGUAGES) - {ENGLISH})
LARGE = 200


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_cut(make_app: MakeApp, language: str, name: str) -> None:
    make_app().first.preferences.set("language", language)
    app = make_app(size=NARROW)
    window = ALL[name](app)
    settle()
    assert cut(window) + overlapping(window) + sticking_out(window) == []
    app.first.preferences.set("text_percent", LARGE)
    settle()
    settle()  # a bar that comes takes room, for which lines break anew
    assert cut(window) + overlapping(window) + sticking_out(window) == []
