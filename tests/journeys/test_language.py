"""A change of language, by keys alone: the app goes and comes in the same process."""

from collections.abc import Callable

from tests.journeys.desktop import App, Desktop


def test_the_window_opens_anew_in_the_language_that_was_chosen(
    start: Callable[..., App], desktop: Desktop
) -> None:
    app = start(text_percent=110)
    app.window()
    with app.reader() as reader:
        reader.open("Search the settings", lambda: desktop.key("ctrl+comma"))
        desktop.hands("type", "--delay", "30", "language")
        reader.see("opens anew in it")
        desktop.key("Tab", "Tab", "Tab", "d")  # the way out of the search, the voice, the language
        desktop.key("Escape")
    with app.reader() as reader:
        reader.see("Gesäßdehnung an der Wand")
        app.window()
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""
    assert '"text_percent": 110' in (app.data / "settings.json").read_text("utf-8")
