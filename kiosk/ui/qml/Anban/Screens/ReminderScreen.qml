pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// Time for medicine: what to take, and three answers that look alike. How many medicines stand on
// a page is decided in kiosk/core/medicine_room.py.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property int count: lines.count
    readonly property bool upright: Theme.portrait
    readonly property int columns: count > 3 && !upright && !Theme.large ? 2 : 1
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property real lineGap: Math.min(Theme.gap, 1.8 * Theme.u)
    // Buttons beside the headline, upright one above the other.
    property real longest: 0 // of the buttons' labels, in em
    readonly property real buttonWidth: Math.max(Theme.large ? 5.8 * Theme.least + 3.2 * Theme.u : Math.max(30 * Theme.u, 4.6 * Theme.least + 4 * Theme.u),
                                                 Math.min(0.4 * width, longest * Theme.least * 1.04 + 3.2 * Theme.u))
    readonly property real buttonsWide: (upright ? Math.min(1, buttons.count) : buttons.count) * (buttonWidth + Theme.gap)
    readonly property real buttonHeight: Math.min(Theme.actionHeight, upright && buttons.count > 1 ? (headHeight - Theme.gap) / 2 : headHeight)
    readonly property real leastAnswers: Math.max(answers.neededAt(width, upright),
        upright ? answers.count * (Math.max(12 * Theme.u, 1.3 * Theme.spacing * Theme.least + 2 * Theme.u) + Theme.gap) - Theme.gap
                : Math.max(16 * Theme.u, 1.6 * Theme.spacing * Theme.least + 2 * Theme.u))
    // Headline and answers are large unless the medicines could no longer be read.
    readonly property real roomForBoth: height - 2 * Theme.gap - rows * (sizes.leastLine + lineGap) + lineGap
    readonly property real leastHead: Math.max(headline.least, buttons.count > 0 ? Theme.actionHeight : 0)
    readonly property real usualAnswers: upright ? answers.count * ((count > 1 ? 12 : 15) * Theme.u + Theme.gap) - Theme.gap
                                                 : (count > 1 || Theme.large ? 17 : 20) * Theme.u
    readonly property real usualHead: Math.min(((count > 1 || Theme.large) && !upright ? 16 : 22) * Theme.u, height * 0.3)
    readonly property real answersHeight: Math.max(leastAnswers, Math.min(usualAnswers, roomForBoth - leastHead))
    readonly property real headHeight: Math.max(leastHead, Math.min(usualHead, roomForBoth - answersHeight))
    readonly property real linesTop: headHeight + Theme.gap
    readonly property real linesHigh: height - linesTop - answersHeight - Theme.gap
    readonly property real lineHeight: Math.min((count > 1 ? 26 : 44) * Theme.u, (linesHigh - (rows - 1) * lineGap) / rows)
    readonly property real lineWidth: (width - (columns - 1) * Theme.gap) / columns

    function measureButtons() {
        let most = 0
        for (let n = 0; n < buttons.count; ++n)
            most = Math.max(most, (buttons.itemAt(n) as ActionButton)?.natural ?? 0)
        longest = most
    }

    onWidthChanged: sizes.settleSoon()
    onLineHeightChanged: sizes.settleSoon()

    AlikeMedicines {
        id: sizes
        lines: lines
        largest: Theme.type(screen.count > 2 ? 7.4 : screen.count > 1 || screen.upright ? 8.8 : 12)
    }

    Headline {
        id: headline
        width: screen.width - screen.buttonsWide
        height: screen.headHeight
        iconSize: (Theme.large ? 11 : screen.count > 1 && !screen.upright ? 16 : 20) * Theme.u
        title: screen.view.title
        subtitle: screen.view.subtitle
        iconName: (screen.upright || Theme.large) && buttons.count > 0 ? "" : screen.view.icon
        ink: Colours.accent(screen.view.tint)
        quiet: Colours.ink
    }

    Repeater {
        id: lines
        model: screen.view.lines
        onItemAdded: sizes.settleSoon()
        onItemRemoved: sizes.settleSoon()

        MedicineLine {
            desk: screen.desk
            x: Math.floor(index / screen.rows) * (screen.lineWidth + Theme.gap)
            y: screen.linesTop + (index % screen.rows) * (screen.lineHeight + screen.lineGap)
            width: screen.lineWidth
            height: screen.lineHeight
            size: sizes.label
            detailSize: sizes.detail
            pictureShare: Theme.large ? 0.16 : screen.count > 1 || screen.upright ? 0.24 : 0.34
            onLabelChanged: sizes.settleSoon()
            onValueChanged: sizes.settleSoon()
            onDetailChanged: sizes.settleSoon()
            onInnerChanged: sizes.settleSoon()
            onLeastHeightChanged: sizes.settleSoon()
            onHeightChanged: sizes.settleSoon()
        }
    }

    Alike {
        id: alike
        buttons: buttons
        largest: Theme.type(5)
        enough: Theme.least
    }

    Repeater {
        id: buttons
        model: screen.view.buttons
        onItemAdded: {
            alike.settleSoon()
            screen.measureButtons()
        }
        onItemRemoved: alike.settleSoon()
        onCountChanged: screen.measureButtons()

        ActionButton {
            required property int index

            onNaturalChanged: screen.measureButtons()

            desk: screen.desk
            x: screen.width - (screen.upright ? 1 : buttons.count - index) * (width + Theme.gap) + Theme.gap
            y: screen.upright && buttons.count > 1 ? index * (height + Theme.gap) : (screen.headHeight - height) / 2
            width: screen.buttonWidth
            height: screen.buttonHeight
            labelSize: alike.sizes.label
            pictured: alike.pictured
            onChanged: alike.settleSoon()
        }
    }

    Answers {
        id: answers
        desk: screen.desk
        model: screen.view.options
        width: screen.width
        height: screen.answersHeight
        y: screen.height - height
        plainEdge: Colours.outline(screen.view.tint)
    }
}
