import QtQuick
import Anban.Style

// A screen's question at the left, the page at the right, a quieter line below.
Item {
    id: row

    property string title
    property string subtitle
    property string page
    readonly property real pageWidth: page === "" ? 0 : Math.min(pageWords.natural * 4.4 * Theme.u + 1, width * 0.45)
    readonly property real titleWidth: width - (pageWidth > 0 ? pageWidth + Theme.gap : 0)
    readonly property real needed: titleWords.needed(titleWidth) + subtitleWords.needed(width)

    Words {
        id: titleWords
        width: row.titleWidth
        height: Math.min(needed(width), row.height)
        text: row.title
        bold: true
        largest: Theme.title
        oneLineLeast: 4.6 * Theme.u
        Accessible.role: Accessible.Heading
    }

    Words {
        id: pageWords
        anchors.right: parent.right
        width: row.pageWidth
        height: titleWords.height
        text: row.page
        color: Theme.quiet
        largest: 4.4 * Theme.u
        horizontalAlignment: Text.AlignRight
    }

    Words {
        id: subtitleWords
        y: titleWords.height
        width: row.width
        height: needed(width)
        text: row.subtitle
        color: Theme.quiet
    }
}
