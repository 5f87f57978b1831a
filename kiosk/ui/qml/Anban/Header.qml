pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Style
import "Style/Lines.js" as Lines

// Time and date at the left, the state of the connection at the right. Where type is so large that
// little fits, the screen's title takes the place of the date, and the date is one line.
Item {
    id: header

    required property FrameModel frame
    required property string title
    readonly property real titleRoom: width - dates.x - Theme.gap - titleWords.natural * Theme.title
    // Beside a long title, which says where one is, the connection is its sign alone; beside the
    // date a good one.
    readonly property bool brief: Theme.portrait ? linkWords.natural * 1.03 * Theme.least > (link.whole - 7.2 * Theme.u) * Math.floor(upper / Theme.least / Theme.spacing)
                                : (titleUp ? titleRoom < link.wanted
                                                              : frame.link === "up" && dateRoom - Theme.gap < link.wanted)
    readonly property real dateRoom: width - dates.x - Theme.gap - dateMetrics.advanceWidth / 100 * Theme.least * 1.02
    readonly property bool titleUp: Theme.large && !Theme.portrait && title !== ""
                                    && titleRoom >= linkIcon.size
    readonly property color linkColour: frame.link === "up" ? Colours.good
                                      : frame.link === "down" ? Colours.bad : Colours.quiet

    readonly property real upper: Theme.portrait ? height - 2 * Theme.dateLine : height
    readonly property string both: joined([frame.date, frame.lunar])
    // Beside the connection's words the date is as much as goes on its lines, and none where not
    // even the day of the month does.
    readonly property real dateWidth: Theme.portrait ? width : width - dates.x - Theme.gap - link.width
    readonly property list<string> dates: Theme.portrait
        ? fits(both) ? [both, frame.weather] : [frame.date, fitting([joined([frame.lunar, frame.weather]), frame.lunar])]
        : Theme.large ? [fitting([frame.date])]
                      : [fitting([frame.date]), fitting([joined([frame.lunar, frame.weather]), frame.weather, frame.lunar])]

    function joined(words: list<string>): string {
        return words.filter(word => word !== "").join("　")
    }

    function fits(words: string): bool {
        return Lines.em(words) * 1.03 * Theme.least < dateWidth
    }

    function fitting(wanted: list<string>): string {
        return wanted.find(words => fits(words)) ?? ""
    }

    TextMetrics {
        id: dateMetrics
        font.family: Theme.family
        font.pixelSize: 100
        text: header.frame.date
    }

    onTitleUpChanged: Theme.titleUp = titleUp
    Component.onCompleted: Theme.titleUp = titleUp

    Words {
        id: titleWords
        x: dates.x
        width: Math.max(1, link.x - Theme.gap - x)
        height: header.height
        content: header.title
        visible: header.titleUp
        bold: true
        largest: Theme.title
        single: least
        Accessible.role: Accessible.Heading
    }

    Text {
        id: clock
        height: header.upper
        verticalAlignment: Text.AlignVCenter
        text: header.frame.clock
        color: Colours.ink
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.max(1, Math.floor(10 * Theme.u))
        font.features: { "tnum": 1 }
        Accessible.role: Accessible.Clock
        Accessible.name: text
    }

    Column {
        id: dates
        visible: !header.titleUp
        x: Theme.portrait ? 0 : clock.width + 3.4 * Theme.u
        y: Theme.portrait ? header.upper : (header.height - height) / 2
        width: (Theme.portrait ? header.width : link.x - Theme.gap) - x

        Repeater {
            model: header.dates

            Words {
                required property string modelData

                width: parent ? parent.width : 0
                height: Theme.dateLine
                content: modelData
                color: Colours.quiet
                largest: Theme.type(4.3)
                single: least
            }
        }
    }

    Item {
        id: link
        anchors.right: parent.right
        readonly property real wanted: linkWords.natural * 1.03 * Theme.type(4.3) + 7.2 * Theme.u
        readonly property real whole: Math.min(wanted, header.width - 30 * Theme.u)
        width: header.brief ? linkIcon.size : whole
        height: header.upper

        Icon {
            id: linkIcon
            anchors.verticalCenter: parent.verticalCenter
            size: 6 * Theme.u
            name: header.frame.link === "up" ? "link-up" : header.frame.link === "down" ? "link-down" : "link-wait"
            tint: header.linkColour
        }

        Words {
            id: linkWords
            anchors.right: parent.right
            width: link.width - 7.2 * Theme.u
            height: link.height
            content: header.frame.linkText
            visible: !header.brief
            color: header.linkColour
            bold: true
            largest: Theme.type(4.2)
            single: least
            horizontalAlignment: Text.AlignRight
        }
    }
}
