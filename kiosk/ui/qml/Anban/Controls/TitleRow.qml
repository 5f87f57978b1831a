import QtQuick
import Anban.Style

// A screen's question at the left, the page at the right; a quieter line beside it where there is
// room, else below.
Item {
    id: row

    property string title
    property string subtitle
    property string page
    // The quieter line stands below, however short it is.
    property bool apart: false
    // The title steps down rather than take more than this.
    property real highest: 20 * Theme.u
    readonly property real pageSize: Theme.type(4.4)
    readonly property real pageRoom: page === "" ? 0 : Math.ceil(pageWords.natural * pageSize * 1.02) + 2
    // The page stands below when it would squeeze the title.
    readonly property bool pageBelow: pageRoom > 0
        && titleWords.natural * Theme.type(5.6) > width - pageRoom - Theme.gap
    readonly property real titleWidth: width - (pageRoom > 0 && !pageBelow ? pageRoom + Theme.gap : 0)
    readonly property var fit: titleWords.fitted(titleWidth, highest)
    readonly property real titleHeight: Math.ceil(fit.height)
    readonly property real besideLeft: Math.min(titleWords.natural * fit.size + 3 * Theme.u, titleWidth)
    readonly property bool beside: !apart && fit.height < 1.5 * fit.size * Theme.spacing
        && subtitleWords.natural * Theme.body < titleWidth - besideLeft
    readonly property real belowWidth: width - (pageBelow ? pageRoom + Theme.gap : 0)
    readonly property real belowHeight: Math.max(pageBelow ? pageSize * Theme.spacing : 0,
                                                 beside ? 0 : subtitleWords.needed(belowWidth))
    // The title may stand in the header; there what is chosen so far is told by the cards alone.
    readonly property bool elsewhere: Theme.titleUp
    readonly property real needed: elsewhere ? 0 : titleHeight + Math.ceil(belowHeight)

    visible: !elsewhere

    Words {
        id: titleWords
        width: row.titleWidth
        height: row.titleHeight
        size: row.fit.size
        content: row.title
        bold: true
        largest: Theme.title
        single: Theme.type(4.8)
        Accessible.role: Accessible.Heading
    }

    Words {
        id: pageWords
        anchors.right: parent.right
        y: row.pageBelow ? row.titleHeight : 0
        width: row.pageRoom
        height: row.pageBelow ? row.belowHeight : row.titleHeight
        content: row.page
        color: Colours.quiet
        largest: row.pageSize
        single: least
        horizontalAlignment: Text.AlignRight
    }

    Words {
        id: subtitleWords
        x: row.beside ? row.besideLeft : 0
        y: row.beside ? 0.6 * Theme.u : row.titleHeight
        width: row.beside ? row.titleWidth - x : row.belowWidth
        height: row.beside ? row.titleHeight : row.belowHeight
        content: row.subtitle
        color: Colours.quiet
        single: least
    }
}
