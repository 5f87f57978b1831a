pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// The type scale, and lengths; all are multiples of one unit.
Item {
    id: page

    property string sample
    readonly property var sizes: [["headline", Theme.headline], ["clock", 10 * Theme.u], ["tile", 8.2 * Theme.u],
        ["title", Theme.title], ["label", Theme.label], ["body", Theme.body], ["least", Theme.least]]
    readonly property var lengths: [["marginX", Theme.marginX], ["marginY", Theme.marginY], ["gap", Theme.gap],
        ["corner", Theme.corner], ["ring", 1.8 * Theme.u], ["hairline", Theme.hairline], ["button", Theme.actionHeight]]

    Column {
        spacing: 0.6 * Theme.u

        Repeater {
            model: page.sizes

            Row {
                id: line

                required property var modelData

                spacing: 3 * Theme.u

                Words {
                    width: 24 * Theme.u
                    height: big.height
                    content: line.modelData[0] + "  " + (line.modelData[1] / Theme.u).toFixed(1) + " u"
                    color: Colours.quiet
                    size: 3.2 * Theme.u
                    least: size
                }

                Words {
                    id: big
                    width: page.width - 70 * Theme.u
                    content: page.sample
                    size: line.modelData[1]
                    bold: true
                }
            }
        }
    }

    Column {
        x: page.width - 36 * Theme.u
        spacing: 3.4 * Theme.u

        Repeater {
            model: page.lengths

            Column {
                id: length

                required property var modelData

                spacing: 0.6 * Theme.u

                Rectangle {
                    width: length.modelData[1]
                    height: 2.4 * Theme.u
                    color: Colours.ink
                }

                Words {
                    width: 36 * Theme.u
                    content: length.modelData[0] + "  " + (length.modelData[1] / Theme.u).toFixed(2) + " u"
                    color: Colours.quiet
                    size: 3.2 * Theme.u
                    least: size
                }
            }
        }
    }
}
