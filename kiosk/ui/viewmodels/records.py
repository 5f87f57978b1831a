"""A list model over frozen records that touches only what changed.

A clock that ticks must not rebuild a screen: delegates live as long as their record's key stays,
and a changed record says which of its roles changed.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex

RecordT = TypeVar("RecordT")
Role = Callable[[Any], object]
_NOWHERE = QModelIndex()
_DISPLAY_ROLE, _USER_ROLE = 0, 0x100  # Qt::ItemDataRole: reading Qt's names takes 20 ms


class RecordModel(QAbstractListModel, Generic[RecordT]):
    """Rows of records; ``roles`` maps a role's name to what reads it from a record.

    ``key`` tells records apart; without one a row is known by its position.
    """

    def __init__(
        self, roles: dict[str, Role], key: Callable[[RecordT], Hashable] | None = None
    ) -> None:
        super().__init__()
        self._rows: list[RecordT] = []
        self._key = key
        self._roles = {_USER_ROLE + 1 + n: item for n, item in enumerate(roles.items())}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many records there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = _DISPLAY_ROLE,
    ) -> Any:
        """Return what ``role`` reads from the record in ``index``'s row."""
        if not index.isValid() or role not in self._roles:
            return None
        return self._roles[role][1](self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names QML knows the roles by."""
        return {role: QByteArray(name.encode()) for role, (name, _) in self._roles.items()}

    def replace(self, records: Iterable[RecordT]) -> None:
        """Show ``records``, leaving alone what they have in common with what is shown."""
        new = list(records)
        keys = self._keys(new)
        if not set(keys) & set(self._keys(self._rows)):
            self._reset(new)
            return
        self._remove_all_but(set(keys))
        for row, key in enumerate(keys):
            self._bring(key, row, new[row])
        for row, record in enumerate(new):
            self._change(row, record)

    def clear(self) -> None:
        """Show nothing."""
        self.replace(())

    def _keys(self, records: Sequence[RecordT]) -> list[Hashable]:
        if self._key is None:
            return list(range(len(records)))
        return [self._key(record) for record in records]

    def _reset(self, new: list[RecordT]) -> None:
        if not new and not self._rows:
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def _remove_all_but(self, keys: set[Hashable]) -> None:
        old = self._keys(self._rows)
        for row in range(len(old) - 1, -1, -1):
            if old[row] not in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()

    def _bring(self, key: Hashable, row: int, record: RecordT) -> None:
        """Make ``row`` the row of ``key``, moving it up from below or inserting it."""
        present = self._keys(self._rows)
        if row < len(present) and present[row] == key:
            return
        if key in present:
            came = present.index(key)
            self.beginMoveRows(QModelIndex(), came, came, QModelIndex(), row)
            self._rows.insert(row, self._rows.pop(came))
            self.endMoveRows()
        else:
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(row, record)
            self.endInsertRows()

    def _change(self, row: int, record: RecordT) -> None:
        old = self._rows[row]
        if old == record:
            return
        changed = [role for role, (_, read) in self._roles.items() if read(old) != read(record)]
        self._rows[row] = record
        if changed:
            index = self.index(row)
            self.dataChanged.emit(index, index, changed)
