"""A fitted dialog that says above everything else what became of a wish."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.announce import say
from glutestretch.kit.fitted_dialog import FittedDialog
from glutestretch.kit.message_bar import MessageBar
from glutestretch.kit.tab_order import follow_layout


class NoticeDialog(FittedDialog):
    """Shows one notice at a time, in ``notices``.

    Attributes:
        notices: Where they appear; it becomes the first row of the dialog's layout.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = QVBoxLayout()

    @property
    def notice(self) -> MessageBar | None:
        """What was said last, if it is still shown."""
        return next((one for one in self.findChildren(MessageBar) if not one.isHidden()), None)

    def show_notice(self, sentence: str, home: QWidget) -> None:
        """Show a sentence in place of the one before, and have it read out.

        Args:
            sentence: What to say.
            home: What has the keyboard once the notice is dismissed.
        """
        self.leave_notice()
        notice = MessageBar(sentence, dismiss=home.setFocus, parent=self)
        self.notices.addWidget(notice)
        notice.show()
        follow_layout(self)
        self.bring_into_view(notice)
        say(self, sentence)

    def leave_notice(self) -> None:
        """Take down what was said, if anything."""
        if before := self.notice:
            before.leave()
