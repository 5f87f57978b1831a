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
    // Where words are too long for all of it, the numbers give way to how far help has got, and
    // when nobody has received the alarm that gives way to the numbers.
    // Beside long words they would be small: then they take the whole width, and upright the height they want.
    readonly property real large: (below ? lines.wanted : lines.count * 12.4 * Theme.u) + Theme.gap
    readonly property bool wide: view.stuck && !Theme.large && (below || lines.lineWidth > 1.15 * 0.6 * width) && bare(large + rowLeast) <= height
    readonly property bool listed: numbers.count > 0 && !below && !wide && view.stuck && lines.lineLeast > 0 && lines.lineLeast <= linesWidth && bare(Math.max(lines.count * Theme.least * Theme.spacing, sideLeast)) <= height
    readonly property bool strip: numbers.count > 0 && !listed && !below && !wide && numbers.fits && (view.stuck || rest(numbers.height + Theme.gap + rowLeast) <= height)
    // Upright they stand in a list in either case; so they do where they are too long for a row.
    readonly property bool piled: (below || (view.stuck && !listed && !strip)) && lines.count > 0 && (view.stuck || rest(lines.leastHeight + Theme.gap + rowLeast) <= height)
    readonly property bool told: ladder.count > 0 && (!view.stuck || rest(numbersLeast + (listed ? Math.max(0, sideLeast - numbersLeast) : rowLeast)) <= height)
    readonly property real numbersLeast: listed ? lines.leastHeight : strip ? numbers.height + Theme.gap : wide ? large : piled ? lines.leastHeight + Theme.gap : 0
    // The least height of the answers beside the numbers, and in the whole width.
    readonly property real sideLeast: answers.neededAt(width - linesWidth - 2 * Theme.gap, true)
    readonly property real rowLeast: answers.neededAt(width, below)
    readonly property real ladderRoom: told ? ladder.needed + Theme.gap : 0
    readonly property real feetTop: headHeight + Theme.gap + ladderRoom
    readonly property real feetHeight: height - feetTop
    // Upright the numbers stay large while the headline can give way.
    readonly property real numbersWanted: below && piled && !Theme.large ? Math.max(numbersLeast, lines.count * 8.2 * Theme.u + Theme.gap) : numbersLeast
    readonly property real feetLeast: below || piled ? numbersWanted + rowLeast : strip ? numbersLeast + Math.max(rowLeast, Theme.large ? 0 : 21 * Theme.u)
        : listed ? Math.max(sideLeast, lines.count * (Theme.large ? 9.4 : 12.4) * Theme.u) : Math.max(rowLeast, Theme.large ? 0 : 24 * Theme.u)
    readonly property real headWanted: below ? (counting ? 40 : 24) * Theme.u
        : Math.max((counting ? 42 : 26) * Theme.u, 3.1 * Theme.least * Theme.spacing)
    readonly property real headHeight: Math.max(head.least, Math.min(headWanted, height - ladderRoom - feetLeast - Theme.gap))
    // The numbers in one line each, the answers in the rest.
    readonly property real linesWidth: Math.min(width * 0.6, Math.max(width * 0.5, lines.lineWidth))
    readonly property real answersWidth: listed ? width - linesWidth - 2 * Theme.gap : width

    // The height all comes to above feet of so much, with the ladder and without.
    function rest(feet: real): real {
        return bare(feet) + (ladder.count > 0 ? ladder.needed + Theme.gap : 0)
    }

    function bare(feet: real): real {
        return head.least + Theme.gap + feet
    }

    Headline {
        id: head
        width: screen.width
        height: screen.headHeight
        title: screen.view.title
        subtitle: screen.view.subtitle
        iconName: screen.view.icon === "" ? "siren" : screen.view.icon
        countdown: screen.view.countdown
        ink: Colours.alarmInk
        quiet: Colours.alarmInk
        titleSize: (screen.counting ? 13 : screen.view.stuck ? 7.6 : Theme.large ? 8.6 : screen.below ? 9 : 11) * Theme.u
        titleLeast: screen.view.stuck || Theme.large || screen.below ? Theme.least : Theme.type(6)
        subtitleSize: (screen.counting ? 6.4 : 5.4) * Theme.u
        iconSize: (Theme.large || screen.below ? 11 : 15.3) * Theme.u
        pictureRoom: screen.counting ? 0.95 * screen.headWanted : iconSize
        pulsing: !screen.view.arrived
    }

    Ladder {
        id: ladder
        y: screen.headHeight + Theme.gap
        width: screen.width
        visible: screen.told
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
        visible: screen.listed || screen.piled
        width: screen.listed ? screen.linesWidth : screen.width
        height: screen.listed ? screen.feetHeight
            : Math.max(leastHeight, Math.min(screen.wide ? screen.large - Theme.gap : count * (answers.count > 2 ? 9 : 12.4) * Theme.u, screen.feetHeight - screen.rowLeast - Theme.gap))
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
            : screen.piled ? lines.y + lines.height + Theme.gap : screen.feetTop
        width: screen.answersWidth
        height: screen.height - y
        stacked: screen.listed || screen.below
        tallest: (screen.asking ? 60 : 28) * Theme.u
        largest: (screen.asking ? 13 : 9) * Theme.u
        plainInk: Colours.alarmGround
        plainFill: Colours.alarmCard
        plainEdge: Colours.alarmCard
        tintedEdge: Colours.alarmInk
    }
}
