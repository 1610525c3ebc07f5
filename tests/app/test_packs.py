"""A pack is in the list, is played with its pictures, and goes again."""

import shutil
from pathlib import Path

import pytest

from glutestretch.desktop.speech.problem import Problem
from glutestretch.diary.events import HoldEnded, Overview, Screened
from glutestretch.kit.record import replace
from glutestretch.packs.collection import Collection
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.facts import Fact
from glutestretch.stretches.content import read_content
from glutestretch.stretches.sides import Side
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle
from tests.support.packs import folder, owls, png, whole, zipped


@pytest.fixture
def packs(tmp_path: Path) -> Collection:
    """Return what commands do to the folder of packs, with one pack in it."""
    made = Collection(tmp_path / "packs", read_content())
    files = whole() | {"pictures/pigeon-2-left.png": png(800, 600)}
    made.add(zipped(tmp_path / "hips.zip", files))
    return made


def names(app: AppRig) -> list[str]:
    """Return the names in the list."""
    model = app.sidebar.ui.stretches.model()
    return [str(model.index(row, 0).data()).partition("\n")[0] for row in range(model.rowCount())]


def changed(app: AppRig) -> None:
    """Tell the app as a command does."""
    assert app.controller.answer({"verb": "packs"})["ok"]
    settle()


@pytest.mark.usefixtures("packs")
def test_a_pack_is_listed_after_the_apps_own_stretches(make_app: MakeApp) -> None:
    app = make_app()
    assert [one.split(",")[0] for one in names(app)][-1] == "Pigeon on a chair"
    assert len(names(app)) == 5
    assert not app.first.thumbnails["pigeon-2"].isNull()


@pytest.mark.usefixtures("packs")
def test_each_step_has_its_picture_mirrored_unless_there_is_one_of_the_left(
    make_app: MakeApp,
) -> None:
    app = make_app()
    app.turn_to("pigeon")
    for step, picture, mirrored in ((0, "pigeon-1", True), (1, "pigeon-2-left", False)):
        app.first.reader.open("pigeon", step, Side.LEFT)
        settle()
        view = app.controller.step_presenter.view.step
        assert (view.picture, view.mirrored) == (picture, mirrored)
        assert not app.first.pictures.still(picture).isNull()


@pytest.mark.usefixtures("packs")
def test_a_pack_is_played_from_its_first_step_to_the_last_page(make_app: MakeApp) -> None:
    app = make_app()
    app.turn_to("pigeon")
    app.play()
    seen: list[Fact] = []
    app.session.happened.connect(seen.append)
    app.play_until(Mode.FINISHED)

    holds = [(hold.stretch, hold.side) for hold in app.facts(HoldEnded)]
    assert holds == [("pigeon", Side.RIGHT), ("pigeon", Side.LEFT)]
    assert seen
    assert app.finished.isVisible()


@pytest.mark.usefixtures("packs")
def test_the_systems_voice_reads_it_or_else_the_screen_reader_does(make_app: MakeApp) -> None:
    app = make_app()
    announced: list[str] = []
    app.controller.narrator.announced.connect(announced.append)
    app.audio.audible = True
    app.turn_to("pigeon")
    app.play()
    app.let_pass_until(lambda: len(app.speech.said) == 2)
    step = "Put your right ankle on your left knee."
    assert app.speech.said[-1][2] == step
    assert announced == []

    app.speech.problem_changed.emit(Problem.NO_ANSWER)
    assert step in announced[-1]
    [notice] = app.notices
    assert "you read these steps on the screen" in notice
    assert not app.controller.listen().guide.explains(app.session.cue)

    app.speech.problem_changed.emit(Problem.NONE)
    assert app.notices == []


def test_packs_come_and_go_while_the_app_runs(
    make_app: MakeApp, packs: Collection, tmp_path: Path
) -> None:
    app = make_app()
    app.turn_to("pigeon")
    packs.remove("hips")
    changed(app)
    assert len(names(app)) == 4
    assert app.controller.step_presenter.stretch == "prone-glute"

    packs.undo()
    packs.add(folder(tmp_path / "owls", owls()))
    changed(app)
    assert len(names(app)) == 6
    app.turn_to("owl")
    assert app.controller.step_presenter.view.step.title == "Pigeon on a chair"


def test_a_session_keeps_what_it_plays_until_it_is_left(
    make_app: MakeApp, packs: Collection
) -> None:
    app = make_app()
    app.turn_to("pigeon")
    app.play()
    app.play_until(Mode.HOLDING)
    packs.remove("hips")
    changed(app)
    assert len(names(app)) == 5
    app.play_until(Mode.FINISHED)
    app.finished.ui.leave_button.click()
    settle()
    assert app.mode is Mode.IDLE
    assert len(names(app)) == 4


@pytest.mark.usefixtures("packs")
def test_a_pack_whose_pictures_are_gone_is_played_without_them(
    make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app()
    shutil.rmtree(tmp_path / "packs" / "hips" / "pictures")
    app.turn_to("pigeon")
    app.play()
    app.play_until(Mode.FINISHED)
    assert app.notices == []


@pytest.mark.usefixtures("packs")
def test_a_bad_pack_keeps_the_app_from_nothing(make_app: MakeApp, tmp_path: Path) -> None:
    bad = tmp_path / "packs" / "bad"
    bad.mkdir()
    (bad / "pack.toml").write_bytes(b"\xff")

    app = make_app()

    assert len(names(app)) == 5
    [notice] = app.notices
    assert notice.startswith("The pack in the folder bad is left aside: ")


def test_an_answered_concern_leaves_out_what_comes_later(
    make_app: MakeApp, packs: Collection
) -> None:
    packs.remove("hips")
    past: Overview = replace(
        ANSWERED, concerns=frozenset({"bones"}), advised_against=frozenset({"seated-twist"})
    )
    app = make_app(past=past)
    packs.undo()
    changed(app)

    [screened] = app.facts(Screened)
    assert screened.stretches == ("pigeon", "seated-twist")
    assert "pigeon" in app.controller.launcher.left_out


def test_without_packs_nothing_of_them_is_loaded(make_app: MakeApp) -> None:
    assert make_app().first.pack_problems == ()
