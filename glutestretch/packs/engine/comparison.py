"""What becomes another one when a pack takes the place of an installed one."""

from collections.abc import Mapping

from glutestretch.kit.record import Record, replace
from glutestretch.packs.engine.entries import STRETCHES, picture_name
from glutestretch.packs.engine.pack import Pack
from glutestretch.stretches.catalogue import Stretch

Files = Mapping[str, bytes]


class Comparison(Record):
    """A pack beside the installed one of its id.

    Attributes:
        before: The installed one.
        after: The one that is to replace it.
        added: The names of the stretches that come.
        removed: The names of those that go.
        changed: The names of those whose texts differ.
        redrawn: The names of those with other pictures.
        retold: Whether what the packs say of themselves differs.
    """

    before: Pack
    after: Pack
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    redrawn: tuple[str, ...] = ()
    retold: bool = False

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        lists = (self.added, self.removed, self.changed, self.redrawn)
        return not any(lists) and not self.retold

    @property
    def older(self) -> bool:
        """Whether the installed pack has the higher version."""
        return bool(self.after.version) and self.after.version < self.before.version


def compare(before: Pack, after: Pack, kept: Files, coming: Files) -> Comparison:
    """Compare two packs.

    Args:
        before: The installed one.
        after: The one that is to replace it.
        kept: The files of the installed one, with its pictures as they are kept.
        coming: Those of the other one, with its pictures as they would be kept.
    """
    old = {stretch.id: stretch for stretch in before.stretches}
    new = {stretch.id: stretch for stretch in after.stretches}
    both = [stretch for stretch in after.stretches if stretch.id in old]
    texts = {one.id: f"{STRETCHES}{one.id}.toml" for one in both}
    return Comparison(
        before,
        after,
        added=tuple(one.name for one in after.stretches if one.id not in old),
        removed=tuple(one.name for one in before.stretches if one.id not in new),
        changed=tuple(
            one.name for one in both if kept.get(texts[one.id]) != coming.get(texts[one.id])
        ),
        redrawn=tuple(one.name for one in both if _of(one, kept) != _of(one, coming)),
        retold=replace(before, stretches=()) != replace(after, stretches=()),
    )


def _of(stretch: Stretch, files: Files) -> Files:
    """Return the pictures of a stretch, and of its variants, by their names without an ending."""
    return {
        name.rpartition(".")[0]: content
        for name, content in files.items()
        if (found := picture_name(name)) and found.stretch in stretch.names
    }
