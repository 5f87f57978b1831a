pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// A code in very large type: the lines' values, or without lines the title itself.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property real upper: heading.height + (heading.height > 0 ? 1.6 * Theme.u : 0)
    readonly property real lower: actions.count > 0 ? actions.y - Theme.gap : height
    readonly property real helpRoom: help.content === "" ? 0 : Math.min((lower - upper) * 0.5, help.needed(width))
    readonly property real codesHeight: lower - upper - (helpRoom > 0 ? helpRoom + Theme.gap : 0)

    // Upright, the halves of a code stand one above the other; their wide letters need some room.
    readonly property real share: Theme.portrait ? 0.8 : 1

    function halves(code: string): string {
        return Theme.portrait ? code.replace(/[ -]/, "\n") : code
    }

    TitleRow {
        id: heading
        width: screen.width
        height: needed
        title: codes.count > 0 ? screen.view.title : screen.view.subtitle
        subtitle: codes.count > 0 ? screen.view.subtitle : ""
    }

    Card {
        y: screen.upper
        width: screen.width
        height: screen.codesHeight

        Caption {
            x: 3 * Theme.u
            width: screen.width - 2 * x
            height: parent.height
            visible: codes.count === 0
            label: screen.halves(screen.view.title)
            labelWidth: screen.share * width
            labelSize: Math.min(height * 0.6, 22 * Theme.u)
            labelLeast: 6 * Theme.u
            align: Text.AlignHCenter
            silent: false
        }

        Repeater {
            id: codes
            model: screen.view.lines

            Caption {
                required property int index
                required property string value

                x: 3 * Theme.u
                width: screen.width - 2 * x
                y: index * height
                height: screen.codesHeight / Math.max(1, codes.count)
                label: screen.halves(value)
                labelWidth: screen.share * width
                detail: ""
                labelSize: Math.min(height * 0.5, 20 * Theme.u)
                labelLeast: 6 * Theme.u
                align: Text.AlignHCenter
                silent: false
            }
        }
    }

    Words {
        id: help
        y: screen.lower - height
        width: screen.width
        height: screen.helpRoom
        content: screen.view.helpText
        largest: 4.8 * Theme.u
    }

    ActionRow {
        id: actions
        desk: screen.desk
        model: screen.view.actions
        y: screen.height - height
        width: screen.width
    }
}
