pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// The controls as the program shows them: what has the focus, what is pressed, chosen, disabled.
Item {
    id: page

    // home, home-listening, meal-dishes, meal-dishes-chosen, receipt-accepted
    required property var samples
    readonly property Desk home: samples[0]
    readonly property Desk chosen: samples[3]
    readonly property Desk receipt: samples[4]
    readonly property real step: 3.2 * Theme.u

    // Tiles: with the focus, as usual, pressed
    Repeater {
        model: page.home.view.options

        HomeTile {
            required property int index

            desk: page.home
            visible: index < 4
            x: index * (31 * Theme.u + page.step)
            width: 31 * Theme.u
            height: 24.2 * Theme.u
            labelSize: 6.4 * Theme.u
            detailSize: 2.8 * Theme.u
            down: index === 3
        }
    }

    // Cards: chosen and with the focus, as usual, chosen, pressed
    Repeater {
        model: page.chosen.view.options

        OptionCard {
            required property int index

            desk: page.chosen
            service: "meal"
            x: index * (31 * Theme.u + page.step)
            y: 27.6 * Theme.u
            width: 31 * Theme.u
            height: 14.4 * Theme.u
            labelSize: 3.8 * Theme.u
            detailSize: 3.2 * Theme.u
            down: index === 3
        }
    }

    // Buttons: plain, pressed, the one that goes on; and while nothing is chosen
    Repeater {
        model: page.chosen.view.actions

        ActionButton {
            required property int index

            desk: page.chosen
            x: index * 24.4 * Theme.u
            y: 45.4 * Theme.u
            width: (index === 3 ? 30 : 22) * Theme.u
            height: 9 * Theme.u
            labelSize: 4 * Theme.u
            down: index === 1
        }
    }

    Repeater {
        model: (page.samples[2] as Desk).view.actions

        ActionButton {
            desk: page.samples[2]
            visible: !usable
            x: 104.8 * Theme.u
            y: 45.4 * Theme.u
            width: 30 * Theme.u
            height: 9 * Theme.u
            labelSize: 4 * Theme.u
        }
    }

    Ladder {
        y: 56.2 * Theme.u
        width: 4 * 31 * Theme.u + 3 * page.step
        model: page.receipt.view.steps
        labelSize: 4 * Theme.u
        rungHeight: 11 * Theme.u
        doneFill: Colours.main(page.receipt.view.tint)
        doneInk: Colours.mainInk(page.receipt.view.tint)
    }

    Repeater {
        model: page.samples.slice(0, 2)

        TalkBar {
            required property int index
            required property var modelData

            desk: modelData
            x: index * 86 * Theme.u
            y: 70.8 * Theme.u
            width: (index === 0 ? 84 : 65) * Theme.u
        }
    }

    EmergencyButton {
        desk: page.home
        label: page.home.frame.emergency
        x: page.width - width
        width: 13 * Theme.u
        height: 68 * Theme.u
    }
}
