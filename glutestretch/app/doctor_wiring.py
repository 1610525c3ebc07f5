"""Lets the doctor know what the app knows of its own start and of this system's packages."""

from glutestretch.app import requirements, start_cache, system_packages
from glutestretch.commands.language import language_of_files
from glutestretch.desktop.paths import Paths
from glutestretch.doctor.engine.findings import Finding
from glutestretch.doctor.examination import Advice
from glutestretch.doctor.examination import examine as examine_all


def examine(paths: Paths) -> tuple[Finding, ...]:
    """Return what works on this computer."""
    advice = Advice(
        not_loaded=requirements.import_problem,
        no_display=requirements.start_problem,
        misfit=requirements.version_problem,
        speech=system_packages.speech_command,
        font=system_packages.font_command,
    )
    language = language_of_files(paths)
    return examine_all(paths, language, advice, start_cache=start_cache.wanted())
