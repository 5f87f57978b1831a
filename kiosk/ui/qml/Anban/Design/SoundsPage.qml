pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// The kiosk's own sounds: press one to hear it; beside it its loudness, a bar for each 20 ms.
Item {
    id: page

    required property Desk desk
    property var sounds: []
    readonly property real rowHeight: height / Math.max(1, buttons.count)
    readonly property real begin: 40 * Theme.u

    Repeater {
        id: buttons
        model: page.desk.view.options

        OptionCard {
            required property int index

            desk: page.desk
            y: index * page.rowHeight
            width: page.begin - 2 * Theme.gap
            height: page.rowHeight - Theme.gap
            arrangement: "bare"
            labelSize: 4.6 * Theme.u
            detailSize: 3.2 * Theme.u
        }
    }

    Repeater {
        model: page.sounds

        Item {
            id: sound

            required property int index
            required property var modelData

            x: page.begin
            y: index * page.rowHeight
            width: page.width - x
            height: page.rowHeight - Theme.gap

            Repeater {
                model: sound.modelData.levels

                Rectangle {
                    required property int index
                    required property real modelData

                    x: index * 0.98 * Theme.u
                    y: (sound.height - height) / 2
                    width: 0.6 * Theme.u
                    height: Math.max(0.4 * Theme.u, modelData * sound.height)
                    radius: width / 2
                    color: Colours.accent("services")
                }
            }
        }
    }
}
