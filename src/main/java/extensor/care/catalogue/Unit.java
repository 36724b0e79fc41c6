package extensor.care.catalogue;

import java.util.Map;

/** Units as people read them: definitions write UCUM codes. A code not listed is shown as it stands, without braces. */
final class Unit {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("/d", "a day"),
            Map.entry("/wk", "a week"),
            Map.entry("/min", "a minute"),
            Map.entry("d", "days"),
            Map.entry("wk", "weeks"),
            Map.entry("mo", "months"),
            Map.entry("h/d", "hours a day"),
            Map.entry("mg/d", "mg a day"),
            Map.entry("mL/h", "ml an hour"),
            Map.entry("us", "µs"),
            Map.entry("deg", "°"),
            Map.entry("deg/min", "° a minute"),
            Map.entry("Cel", "°C"),
            Map.entry("mm[Hg]", "mmHg"),
            Map.entry("W/cm2", "W/cm²"),
            Map.entry("{score}", "points"),
            Map.entry("{channel}", "channels"),
            Map.entry("{set}", "sets"),
            Map.entry("{rep}", "repetitions"),
            Map.entry("{layer}", "layers"),
            Map.entry("{contraction}", "contractions"),
            Map.entry("{session}", "sessions"),
            Map.entry("{dip}", "dips"),
            Map.entry("{reading}", "readings"),
            Map.entry("{cast}", "casts"),
            Map.entry("{bout}", "bouts"),
            Map.entry("{thrust}", "thrusts"),
            Map.entry("{ERA}", "× the sound head's area"),
            Map.entry("{glass}/d", "glasses a day"),
            Map.entry("m", "meters"),
            Map.entry("uV", "µV"),
            Map.entry("mJ/mm2", "mJ/mm²"),
            Map.entry("cm[H2O]", "cmH₂O"),
            Map.entry("{pulse}", "pulses"),
            Map.entry("{point}", "points"),
            Map.entry("{cycle}", "rounds"),
            Map.entry("{needle}", "needles"),
            Map.entry("{cup}", "cups"),
            Map.entry("{step}", "steps"),
            Map.entry("{flight}", "flights"),
            Map.entry("{person}", "people"),
            Map.entry("{visit}", "visits"),
            Map.entry("{count}", "times"));

    private Unit() {}

    /** Empty where there is no unit. */
    static String words(String ucum) {
        return ucum == null ? "" : WORDS.getOrDefault(ucum, ucum.replaceAll("[{}\\[\\]]", ""));
    }

    /** The same behind the number one: "set", "hour a day". */
    static String ofOne(String ucum) {
        String words = words(ucum);
        if (words.equals("people")) return "person";
        return words.startsWith("glasses")
                ? words.replace("glasses", "glass")
                : words.replaceFirst("^([a-z]{2,})s\\b", "$1");
    }
}
