"""Ten years of daily sessions are looked back on without much work for each of them."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from glutestretch.diary.events import PastPain, SessionSummary, SideHeld
from glutestretch.kit.days import local_minutes
from glutestretch.progress.overview import Progress, look_back
from glutestretch.progress.ui.dialog import ProgressDialog
from glutestretch.settings.model import Settings
from tests.session.test_emissions import counted
from tests.support.library import catalogue

NOW = datetime(2025, 12, 28, 12, tzinfo=UTC)
DAYS = 3650


class TenYears:
    """A diary with a session on each day."""

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the summaries of all sessions."""
        days = (NOW - timedelta(days=number) for number in reversed(range(DAYS)))
        return tuple(
            SessionSummary(str(day), local_minutes(day), 8, 8, 480.0, 48, 5, 3) for day in days
        )

    def sides(self, _since: int) -> tuple[SideHeld, ...]:
        """Return nothing."""
        return ()

    def pains(self) -> tuple[PastPain, ...]:
        """Return nothing."""
        return ()


@pytest.fixture
def progress() -> Progress:
    return look_back(TenYears(), Settings(), catalogue(), NOW, 0)


def test_all_of_them_count(progress: Progress) -> None:
    assert len(progress.days) == DAYS
    assert sum(week.sessions for week in progress.weeks) == DAYS
    assert list(progress.years) == list(range(2016, 2026))


def test_a_day_costs_a_few_calls() -> None:
    diary = TenYears()
    sessions = diary.sessions()
    diary.sessions = lambda: sessions  # type: ignore[method-assign]

    with counted() as calls:
        look_back(diary, Settings(), catalogue(), NOW, 0)

    assert calls.count < 6 * DAYS


def test_the_page_of_a_year_costs_as_much_as_that_year(
    qapp: QApplication, progress: Progress
) -> None:
    def opened() -> int:
        with counted() as calls:
            dialog = ProgressDialog(progress, catalogue())
            dialog.show()
            qapp.processEvents()
        dialog.deleteLater()
        qapp.processEvents()
        return calls.count

    opened()  # fills the caches

    assert opened() < 13_000
