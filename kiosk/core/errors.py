"""Errors, split by who can do something about them.

``EnvironmentFault`` is what the surroundings did (no microphone, a file that is no database, a
hub that answers HTML): its message is one plain Chinese sentence for a person, and no traceback
is shown. Anything else that is raised is our mistake: logged with its trace, and tests fail.
"""


class EnvironmentFault(Exception):
    """Something outside the program is wrong; ``str(error)`` is a sentence for a person.

    ``shown`` is what the elder is told, where staff need a path or a name that says them nothing.
    """

    def __init__(self, sentence: str = "", shown: str = "") -> None:
        super().__init__(sentence)
        self.shown = shown or sentence
