"""Pages to read, in the app's own words."""

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QAction, QKeySequence

from glutestretch import __version__
from glutestretch.kit.key_names import key_name
from glutestretch.kit.movable_row import DOWN_KEY, UP_KEY
from glutestretch.kit.translation import tr
from glutestretch.session.ui.stiffness_bar import SKIP_KEY
from glutestretch.stretches.catalogue import Catalogue, Source

_MAY_BREAK = "\u200b"
_MNEMONIC = re.compile(r"\(&.\)|&")
"""A menu's underlined letter, which stands in brackets where the language has other letters."""


def about_glutes(catalogue: Catalogue) -> str:
    """Return why, which muscle, how much, the tip, the warning and the sources."""
    words = catalogue.guidance
    tips = "".join(
        f"<p><b>{stretch.name}.</b> {stretch.why}</p>"
        for stretch in catalogue.stretches
        if stretch.optional and not stretch.pack
    )
    heading, who = tr("What this rests on"), tr("Who should not, or not yet")
    asked = "".join(
        _source(Source(one.question.rstrip("."), one.source, one.doi))
        for one in catalogue.screening.concerns
    )
    sources = (
        *words.sources,
        *(source for stretch in catalogue.stretches for source in stretch.sources),
    )
    return (
        f"<p>{words.why}</p><p>{words.muscle}</p><p>{words.dose}</p><p>{words.limits}</p>"
        f"{tips}<p><b>{words.warning_advice}</b></p>"
        f"<p><b>{heading}</b></p>{''.join(map(_source, sources))}"
        f"<p><b>{who}</b></p>{asked}"
    )


def _source(source: Source) -> str:
    """Return a source as a paragraph, with a link where there is one."""
    if source.doi:
        words, link = tr("{says}: {cite}. doi: {doi}"), f"https://doi.org/{source.doi}"
    elif source.address:
        words, link = tr("{says}: {cite}, {address}"), source.address
    else:
        words, link = tr("{says}: {cite}."), ""
    shown = f"<a href='{escape(link)}'>{_breakable(escape(source.doi or link))}</a>"
    values = {"says": source.says, "cite": source.cite, "doi": shown, "address": shown}
    return f"<p>{words.format(**values)}</p>"


def _breakable(name: str) -> str:
    """Return a name without spaces, such as a path, so that lines may end after its parts.

    A part that is long is broken, too.
    """
    return re.sub(r"[/\\_.-]|\w{14}(?=\w{4})", rf"\g<0>{_MAY_BREAK}", name)


def keys(actions: Iterable[QAction], breath_key: str, *, from_right: bool) -> str:
    """Return every key and what it does.

    Args:
        actions: The window's; each key of theirs has a row, so the page says what the keys are.
        breath_key: The name of the key that is held while breathing in.
        from_right: Whether the page is read from the right.
    """
    acting = [action for action in actions if action.shortcuts()]
    rows = (
        _row("Space", tr("Pause or go on; outside a session: play the open stretch")),
        *(_row_of(action) for action in acting if not action.text()),
        (tr("0 to 9"), tr("How stiff it feels, where that is asked; 1 and then 0 is 10")),
        _row(SKIP_KEY, tr("Not now, where it is asked at the start of a session")),
        (
            tr("{key}, held").format(key=breath_key),
            tr("Breathing in, when the pace is your own"),
        ),
        (
            tr("Media keys"),
            tr("In a session: pause or go on, next step, step before; a presenter's, too"),
        ),
        (tr("Other keys, a click"), tr("In the big view of a session: pause or go on")),
        *(_row_of(action) for action in acting if action.text()),
        (
            f"{_name_of(UP_KEY)}, {_name_of(DOWN_KEY)}",
            tr("In a routine of your own: move a stretch"),
        ),
        _row(QKeySequence(QKeySequence.StandardKey.Find), tr("Search, in the settings")),
    )
    about = tr("If your keyboard does not write Latin letters, the place of a key counts.")
    cells = "".join(_cells(*row, from_right=from_right) for row in rows)
    return f"<div style='margin-bottom: 12px'>{about}</div><table>{cells}</table>"


def _row_of(action: QAction) -> tuple[str, str]:
    """Return the keys of an action and what it does: in a sentence, or as the menu says it."""
    sentence = action.data()
    does = tr(sentence) if sentence else _MNEMONIC.sub("", action.text()).removesuffix("…")
    return ", ".join(map(_name_of, action.shortcuts())), does


def _row(key: QKeySequence | str, does: str) -> tuple[str, str]:
    return _name_of(key), does


def _name_of(key: QKeySequence | str) -> str:
    """Return what a key is called here; the arrows do what the keys for pages do."""
    names = {
        "Space": tr("Space"),
        "PgDown": tr("Right or Page Down"),
        "PgUp": tr("Left or Page Up"),
    }
    return names.get(QKeySequence(key).toString()) or key_name(key)


def _cells(key: str, does: str, *, from_right: bool) -> str:
    """Return a row, as it is seen from left to right: Qt mirrors no table."""
    key, does = escape(key, quote=False), escape(does, quote=False)
    if from_right:
        return (
            f"<tr><td style='padding: 5px 0'>{does}</td>"
            f"<td align='right' style='padding: 5px 0 5px 24px'><b>{key}</b></td></tr>"
        )
    return (
        f"<tr><td style='padding: 5px 24px 5px 0'><b>{key}</b></td>"
        f"<td style='padding: 5px 0'>{does}</td></tr>"
    )


def about_app(data_dir: str) -> str:
    """Return version, licence and where the data lies."""
    folder = _breakable(escape(data_dir))
    paragraphs = (
        tr("Version {version}").format(version=__version__),
        tr("A calm coach for hips and lower back. It is no medical advice."),
        tr("Your diary and settings stay on this computer, in {folder}.").format(folder=folder),
        tr("Free software under the MIT licence; built with Qt for Python (LGPL)."),
    )
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
