package extensor.container.inside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line of the specification `authorisation.csv`: what each kind of person may do at one page or door. */
public record Authorisation(boolean page, String name, String about, Map<Who, May> cells) {
    private static final String LOOK = "look";

    /** The kinds of people, in the order of the columns. Those who are two of them in one have no column: they may do what either may, and nothing else. */
    public enum Who {
        ANONYMOUS,
        PATIENT,
        OTHER_PATIENT,
        CARE,
        STRANGER,
        DESK,
        ADMINISTRATOR,
        DISABLED,
        /** The owner of the clinic, who also treats. */
        OWNER(CARE, ADMINISTRATOR),
        /** A therapist who also works at the desk. */
        AT_BOTH(CARE, DESK),
        /** A stranger who looks at the record of the patient of CARE in an emergency: a cell `look` lets them in there. */
        LOOKER(STRANGER);

        private final List<Who> all;

        Who(Who... all) {
            this.all = List.of(all);
        }
    }

    /** What a cell says, the narrowest first. */
    public enum May {
        CLOSED,
        OWN,
        ALL,
        OPEN
    }

    /** Whose id it is, seen from CARE and PATIENT: FOREIGN is of OTHER_PATIENT, PAST was in care once. */
    public enum Whose {
        OWN,
        FOREIGN,
        PAST,
        NOBODYS
    }

    /** True where this person gets in with an id of this kind. */
    public boolean lets(Who who, Whose whose) {
        return switch (cells.getOrDefault(who, May.CLOSED)) {
            case CLOSED -> false;
            case OPEN -> true;
            case OWN -> whose == (who == Who.OTHER_PATIENT ? Whose.FOREIGN : Whose.OWN);
            case ALL -> whose != Whose.NOBODYS;
        };
    }

    public boolean hasId() {
        return !about.equals("-");
    }

    public static List<Authorisation> pages() {
        return read().stream().filter(Authorisation::page).toList();
    }

    public static List<Authorisation> doors() {
        return read().stream().filter(line -> !line.page()).toList();
    }

    private static List<Authorisation> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Authorisation.class.getResourceAsStream("/authorisation.csv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> line.startsWith("page,") || line.startsWith("door,"))
                    .map(Authorisation::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Authorisation of(String line) {
        String[] words = line.split(",");
        Map<Who, May> cells = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            if (!who.all.isEmpty()) {
                who.all.stream()
                        .filter(cells::containsKey)
                        .map(cells::get)
                        .max(Comparator.naturalOrder())
                        .ifPresent(widest -> cells.put(who, widest));
                if (who == Who.LOOKER && words[3 + Who.STRANGER.ordinal()].equals(LOOK)) cells.put(who, May.OWN);
                continue;
            }
            String cell = words[3 + who.ordinal()];
            if (cell.equals(LOOK)) cells.put(who, May.CLOSED);
            else if (!cell.equals("-")) cells.put(who, May.valueOf(cell.toUpperCase(Locale.ROOT)));
        }
        return new Authorisation(words[0].equals("page"), words[1], words[2], cells);
    }
}
