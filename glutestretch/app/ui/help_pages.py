"""Pages to read, in the app's own words."""

import re
from html import escape

from glutestretch import __version__
from glutestretch.kit.translation import tr
from glutestretch.stretches.catalogue import Catalogue, Source

_MAY_BREAK = "\u200b"


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


def keys(breath_key: str) -> str:
    """Return every key and what it does; ``breath_key`` names the one held while breathing in."""
    rows = (
        (tr("Space"), tr("Pause or go on; outside a session: play the open stretch")),
        (tr("Right or Page Down"), tr("Next step")),
        (tr("Left or Page Up"), tr("Step before")),
        ("S", tr("Switch sides")),
        (tr("0 to 9"), tr("How stiff it feels, where that is asked; 1 and then 0 is 10")),
        ("N", tr("Not now, where it is asked at the start of a session")),
        ("E", tr("Make the stretch easier; outside a session: for good")),
        ("H", tr("Make the stretch harder, or as it was before")),
        ("M", tr("Show the movement into this step")),
        ("P", tr("I feel pain: stop at once")),
        ("R", tr("Hear once more what to do")),
        ("T", tr("Hear how long it still takes")),
        (
            tr("{key}, held").format(key=breath_key),
            tr("Breathing in, when the pace is your own"),
        ),
        (
            tr("Media keys"),
            tr("In a session: pause or go on, next step, step before; a presenter's, too"),
        ),
        ("Esc", tr("Leave the big view, the welcome or the session")),
        ("F11", tr("Big view, to be read from three metres")),
        (tr("Other keys, a click"), tr("In the big view of a session: pause or go on")),
        ("F10", tr("Menu")),
        ("Ctrl+O", tr("Choose a routine, or make one of your own")),
        (tr("Alt+Up, Alt+Down"), tr("In a routine of your own: move a stretch")),
        ("Ctrl+R", tr("Reminders")),
        ("Ctrl+H", tr("Progress")),
        ("Ctrl+,", tr("Settings")),
        ("Ctrl+F", tr("Search, in the settings")),
        ("F1", tr("Guide")),
        ("Ctrl+?", tr("This page")),
        ("Ctrl+Q", tr("Quit")),
    )
    cells = "".join(
        f"<tr><td style='padding: 5px 24px 5px 0'><b>{key}</b></td>"
        f"<td style='padding: 5px 0'>{what}</td></tr>"
        for key, what in rows
    )
    return f"<table>{cells}</table>"


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
