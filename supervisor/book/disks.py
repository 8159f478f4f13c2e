"""Whether a file lies on a disk of this computer or on a share: WAL works on the former only."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

# fmt: off
_LOCAL: Final = frozenset((
    "apfs", "bcachefs", "btrfs", "ecryptfs", "exfat", "ext2", "ext3", "ext4", "f2fs", "hfs", "jfs", "nilfs2", "ntfs",
    "ntfs3", "overlay", "ramfs", "reiserfs", "squashfs", "tmpfs", "ufs", "vfat", "xfs", "zfs",
))
# fmt: on
_DRIVE_REMOTE: Final = 4


def is_share(path: Path) -> bool:
    """Whether other computers may use this file; True where it cannot be told."""
    try:
        # The book may be a link to where it really lies.
        folder = Path(path).resolve().parent
        if sys.platform == "win32":
            return _windows_share(folder)
        return _file_system(folder, Path("/proc/self/mountinfo").read_text(encoding="utf-8")) not in _LOCAL
    except (OSError, ValueError, AttributeError):
        # macOS has no such list: no WAL there, which is slower and safe.
        return True


def _file_system(folder: Path, mounts: str) -> str:
    """The file system of the deepest mount that holds a folder; `mounts` as in Linux's mountinfo."""
    best, found = -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        place = left.split()[4].encode().decode("unicode_escape")
        depth = len(Path(place).parts)
        # Of two mounts at one place, the later one covers the earlier.
        if depth >= best and folder.is_relative_to(place):
            best, found = depth, right.split()[0]
    return found


def _windows_share(folder: Path) -> bool:
    import ctypes

    drive = folder.drive + os.sep
    kind: int = ctypes.windll.kernel32.GetDriveTypeW(drive)  # type: ignore[attr-defined,unused-ignore]  # Windows only
    return drive.startswith("\\\\") or kind == _DRIVE_REMOTE
