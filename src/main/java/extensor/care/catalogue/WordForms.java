package extensor.care.catalogue;

import extensor.shared.TypedText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a text in their order, and each two neighbors run together: without accents, capitals and signs. */
record WordForms(List<WordForm> words, List<WordForm> pairs, Set<String> forms) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    static WordForms of(String text) {
        List<WordForm> words = BETWEEN_WORDS
                .splitAsStream(plain(text))
                .filter(word -> !word.isEmpty())
                .map(WordForm::of)
                .toList();
        List<WordForm> pairs = IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1).with(words.get(i)))
                .toList();
        return new WordForms(
                words,
                pairs,
                Stream.concat(words.stream(), pairs.stream())
                        .map(WordForm::form)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(TypedText.line(text), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The word is one of these, in the singular or the plural. */
    boolean holds(WordForm typed) {
        return forms.contains(typed.form());
    }

    /** The word begins one of these. */
    boolean begins(WordForm typed) {
        return Stream.concat(words.stream(), pairs.stream())
                .anyMatch(word -> word.text().startsWith(typed.text()));
    }
}
