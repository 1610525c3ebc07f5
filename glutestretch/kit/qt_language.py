"""What Qt has to do with the app's language: it knows the system's, and says our sentences."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from glutestretch.kit.languages import ENGLISH, SYSTEM, spoken

_BUILT = Path(__file__).parent.parent / "_built"


def language_of(wished: str) -> str:
    """Return the code of the language that is meant by this value of the setting."""
    return spoken(wished, QLocale.system().uiLanguages() if wished == SYSTEM else ())


def speak(application: QCoreApplication, language: str, folder: Path = _BUILT) -> None:
    """Let everything that is made from now on speak a language.

    Args:
        application: What is to speak.
        language: The code of one that there is.
        folder: Where the build has put the languages.
    """
    system, ours = QLocale.system(), QLocale(language)
    if system.language() is not ours.language() and system.language() is not QLocale.Language.C:
        QLocale.setDefault(QLocale(ours.language(), system.territory()))
    if language == ENGLISH:
        return
    of_qt, said = QTranslator(application), QTranslator(application)
    if of_qt.load(ours, "qtbase", "_", _translations_of_qt()):
        application.installTranslator(of_qt)
    if said.load(str(folder / f"{language}.qm")):  # installed last, it is asked first
        application.installTranslator(said)


def lacks_font(language: str) -> bool:
    """Return whether no font of this system has the letters of a language."""
    systems = QFontDatabase.WritingSystem
    needed = {"ar": systems.Arabic, "ja": systems.Japanese, "zh": systems.SimplifiedChinese}
    return language in needed and not QFontDatabase.families(needed[language])


def _translations_of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
