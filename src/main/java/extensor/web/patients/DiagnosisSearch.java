package extensor.web.patients;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.shared.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The diagnoses of the catalogue as lines of a list: code and name. */
@Named
@ApplicationScoped
public class DiagnosisSearch {
    private static final String BETWEEN = " · ";
    private static final int OFFERED = 12;

    @Inject
    CurrentCatalogue currentCatalogue;

    /** The first that hold every word typed, in code or name. */
    public List<String> find(String text) {
        List<String> words =
                List.of(TypedText.line(text).toLowerCase(Locale.ROOT).split(" "));
        return currentCatalogue.catalogue().problems().stream()
                .map(p -> p.code() + BETWEEN + p.name())
                .filter(line -> words.stream().allMatch(line.toLowerCase(Locale.ROOT)::contains))
                .limit(OFFERED)
                .toList();
    }

    /** Null for null. */
    String line(String code) {
        return code == null
                ? null
                : code + BETWEEN + currentCatalogue.catalogue().problem(code).name();
    }

    /** Null for null. */
    static String code(String line) {
        return line == null ? null : line.split(BETWEEN)[0];
    }
}
