"""The contact sheet of ``kiosk shots``: one page to look through all pictures in a folder."""

from html import escape
from pathlib import Path

from kiosk.core.words import tr

_STYLE = """
body { font: 16px/1.4 sans-serif; margin: 0 1rem 4rem; background: #f4f1ea; color: #221c16; }
h2 { position: sticky; top: 0; margin: 1.5rem 0 .5rem; padding: .3rem 0; background: #f4f1ea; }
section div { display: flex; flex-wrap: wrap; gap: .8rem; }
figure { margin: 0; } img { height: 15rem; border: 1px solid #b8ad9c; background: #fff; }
figcaption { font-size: .85rem; } nav a { margin-right: .8rem; }
"""


def write_index(folder: Path) -> Path:
    """Write ``folder``/index.html, a row of pictures for each screen; raises OSError."""
    screens: dict[str, list[Path]] = {}
    for file in sorted(folder.glob("*/*.png")):
        screens.setdefault(file.stem.rpartition("-")[0], []).append(file.relative_to(folder))
    links = "".join(f'<a href="#{escape(name)}">{escape(name)}</a> ' for name in screens)
    body = "".join(_row(name, files) for name, files in screens.items())
    title = escape(tr("画面总览"))
    index = folder / "index.html"
    index.write_text(
        f'<!doctype html><html lang="zh"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style><h1>{title}</h1><nav>{links}</nav>{body}</html>\n",
        encoding="utf-8",
    )
    return index


def _row(name: str, files: list[Path]) -> str:
    figures = "".join(
        f'<figure><a href="{escape(file.as_posix())}"><img loading="lazy" '
        f'src="{escape(file.as_posix())}" alt="{escape(name)}"></a>'
        f"<figcaption>{escape(file.parent.name)}</figcaption></figure>"
        for file in files
    )
    return f'<section id="{escape(name)}"><h2>{escape(name)}</h2><div>{figures}</div></section>'
