package extensor.care.patients;

import java.util.List;

/**
 * One thing that a person must have a word for: any of these beginnings will do, the first as it was typed.
 *
 * @param telling enough to look for somebody by it alone
 */
record SearchedWord(List<String> beginnings, boolean telling) {
    private static final int FEWEST_DIGITS = 5;

    SearchedWord {
        beginnings = beginnings.stream().distinct().toList();
    }

    String word() {
        return beginnings.get(0);
    }

    /** More than a letter or a few digits, which too many share. */
    static boolean tells(String word) {
        if (word.chars().allMatch(Character::isDigit)) return word.length() >= FEWEST_DIGITS;
        return word.length() > 1 || Character.isIdeographic(word.codePointAt(0));
    }
}
