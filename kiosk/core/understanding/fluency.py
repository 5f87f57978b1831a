"""How well a text reads as the language: talk of other things does, what was misheard hardly does.

A unigram model of words: a text is as likely as its likeliest division into words is (Viterbi).
"""

from collections.abc import Mapping

_UNKNOWN = -16.0  # natural log of the share of a character that is no word by itself
_LONGEST_WORD = 5  # characters


def fluency(text: str, frequencies: Mapping[str, float]) -> float:
    """Return the natural log of the likelihood of ``text`` a character; 0.0 without characters.

    ``frequencies``: word → natural log of its share of all words. About -4 for everyday sentences,
    about -8 for characters in a row. Whatever is not Chinese is passed over.
    """
    written = "".join(character for character in text if "\u4e00" <= character <= "\u9fff")
    likeliest = [0.0]
    for end in range(1, len(written) + 1):
        alone = frequencies.get(written[end - 1], _UNKNOWN)
        ways = [likeliest[end - 1] + alone]
        for start in range(max(0, end - _LONGEST_WORD), end - 1):
            share = frequencies.get(written[start:end])
            if share is not None:
                ways.append(likeliest[start] + share)
        likeliest.append(max(ways))
    return likeliest[-1] / len(written) if written else 0.0
