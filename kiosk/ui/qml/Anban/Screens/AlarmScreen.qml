import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// An emergency: the countdown or how far help has got, whom to ring, and how to call it off.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property bool counting: view.countdown >= 0
    readonly property bool below: Theme.portrait
    readonly property real ladderTop: headHeight + Theme.gap
    readonly property real feetTop: ladderTop + (ladder.count > 0 ? ladder.needed + Theme.gap : 0)
    readonly property real feetHeight: height - feetTop
    readonly property real headHeight: below ? 28 * Theme.u
        : Math.max(18 * Theme.u, Math.min((counting ? 46 : 26) * Theme.u, height - (ladder.count > 0 ? ladder.needed + Theme.gap : 0) - feetLeast - Theme.gap))
    readonly property real feetLeast: Math.max(lines.count * 11.5 * Theme.u, 24 * Theme.u, lines.count > 0 ? answers.count * 13 * Theme.u : 0)
    readonly property real answersWidth: lines.count > 0 && !below ? Math.max(56 * Theme.u, width * 0.42) : width

    Headline {
        width: screen.width
        height: screen.headHeight
        title: screen.view.title
        subtitle: screen.view.subtitle
        iconName: screen.view.icon === "" ? "siren" : screen.view.icon
        countdown: screen.view.countdown
        ink: "#FFFFFF"
        quiet: "#FFFFFF"
        titleSize: screen.below ? 9 * Theme.u : 11 * Theme.u
        pulsing: !screen.view.arrived
    }

    Ladder {
        id: ladder
        y: screen.ladderTop
        width: screen.width
        model: screen.view.steps
        doneFill: "#FFFFFF"
        doneInk: Theme.alarmGround
        waitFill: Theme.alarmStep
        waitInk: "#FFFFFF"
        waitEdge: "#FFFFFF"
        labelSize: 6.4 * Theme.u
        rungHeight: (screen.below ? 9.6 : 18) * Theme.u
    }

    LineList {
        id: lines
        y: screen.feetTop
        width: screen.below ? screen.width : screen.width - screen.answersWidth - 2 * Theme.gap
        height: screen.below ? Math.min(count * 9 * Theme.u, screen.feetHeight * 0.5) : screen.feetHeight
        model: screen.view.lines
        ink: "#FFFFFF"
        quiet: "#FFFFFF"
        valueSize: 8.4 * Theme.u
    }

    Answers {
        id: answers
        desk: screen.desk
        model: screen.view.answers
        x: screen.width - width
        y: screen.below && lines.count > 0 ? lines.y + lines.height + Theme.gap : screen.feetTop
        width: screen.answersWidth
        height: screen.height - y
        stacked: lines.count > 0 || screen.below
        tallest: 26 * Theme.u
        plainInk: Theme.alarmGround
        plainEdge: "#FFFFFF"
        tintedEdge: "#FFFFFF"
    }
}
