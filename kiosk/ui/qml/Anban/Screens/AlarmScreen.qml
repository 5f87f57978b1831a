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
    // Nothing is under way: a question, and its two answers take all the room there is.
    readonly property bool asking: !counting && ladder.count === 0 && lines.count === 0
    // The numbers stand in a row above the answers, in every state, so that nothing jumps when help
    // gets further. Only when nobody has received the alarm they are the largest thing there is.
    readonly property bool strip: numbers.count > 0 && !view.stuck && !below
    readonly property real ladderRoom: ladder.count > 0 ? ladder.needed + Theme.gap : 0
    readonly property real feetTop: headHeight + Theme.gap + ladderRoom
    readonly property real feetHeight: height - feetTop
    readonly property real feetLeast: strip ? numbers.height + Theme.gap + (Theme.large ? 13 : 21) * Theme.u
        : Math.max(lines.count * 12.4 * Theme.u, (lines.count > 0 ? answers.count * 13 : 24) * Theme.u)
    readonly property real headHeight: below ? (counting ? 40 : 24) * Theme.u
        : Math.max(17 * Theme.u, Math.min(Math.max((counting ? 42 : 26) * Theme.u, 3.1 * Theme.least * Theme.spacing), height - ladderRoom - feetLeast - Theme.gap))
    // The numbers in one line each, the answers in the rest.
    readonly property real linesWidth: Math.min(width * 0.6, Math.max(width * 0.5, lines.lineWidth))
    readonly property real answersWidth: lines.count > 0 && !below && !strip ? width - linesWidth - 2 * Theme.gap : width

    Headline {
        width: screen.width
        height: screen.headHeight
        title: screen.view.title
        subtitle: screen.view.subtitle
        iconName: screen.view.icon === "" ? "siren" : screen.view.icon
        countdown: screen.view.countdown
        ink: Colours.alarmInk
        quiet: Colours.alarmInk
        titleSize: (screen.counting ? 13 : screen.view.stuck || Theme.large ? 8.6 : screen.below ? 9 : 11) * Theme.u
        subtitleSize: (screen.counting ? 6.4 : 5.4) * Theme.u
        pulsing: !screen.view.arrived
    }

    Ladder {
        id: ladder
        y: screen.headHeight + Theme.gap
        width: screen.width
        model: screen.view.steps
        doneFill: Colours.alarmCard
        doneInk: Colours.alarmGround
        waitFill: Colours.alarmStep
        waitInk: Colours.alarmInk
        waitEdge: Colours.alarmInk
        wordsInk: Colours.alarmInk
        labelSize: Theme.type(6.4)
        rungHeight: (screen.below ? 9 : 15.6) * Theme.u
    }

    LineList {
        id: lines
        y: screen.feetTop
        visible: !screen.strip
        width: screen.below ? screen.width : screen.linesWidth
        height: screen.below ? Math.min(count * (answers.count > 2 ? 9 : 12.4) * Theme.u, screen.feetHeight * 0.55) : screen.feetHeight
        model: screen.view.lines
        ink: Colours.alarmInk
        quiet: Colours.alarmInk
        valueSize: 9.4 * Theme.u
        labelLargest: 5 * Theme.u
        air: 0
        whole: true
    }

    NumberStrip {
        id: numbers
        y: screen.feetTop
        visible: screen.strip
        width: screen.width
        model: screen.view.lines
        ink: Colours.alarmInk
    }

    Answers {
        id: answers
        desk: screen.desk
        model: screen.view.answers
        x: screen.width - width
        y: screen.strip ? numbers.y + numbers.height + Theme.gap
            : screen.below && lines.count > 0 ? lines.y + lines.height + Theme.gap : screen.feetTop
        width: screen.answersWidth
        height: screen.height - y
        stacked: (lines.count > 0 && !screen.strip) || screen.below
        tallest: (screen.asking ? 60 : 28) * Theme.u
        largest: (screen.asking ? 13 : 9) * Theme.u
        plainInk: Colours.alarmGround
        plainFill: Colours.alarmCard
        plainEdge: Colours.alarmCard
        tintedEdge: Colours.alarmInk
    }
}
