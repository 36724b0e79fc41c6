package extensor.web.patients;

import java.util.List;

/** A section of the command palette: of which kind, whose it is (for the patient at hand, else empty), and its lines. */
record PaletteSection(PaletteSection.SectionKind kind, String of, List<PaletteSection.PaletteLine> lines) {
    enum SectionKind {
        AT_HAND,
        RECENT,
        PEOPLE,
        PLANS,
        VISITS;

        /** It is headed by a name. */
        boolean isNamed() {
            return this == AT_HAND;
        }
    }

    /** Name, facts beside it, icon, further words by which it is found in the browser, and where it leads. */
    record PaletteLine(String name, String facts, String icon, String words, String href) {}

    static PaletteSection of(PaletteSection.SectionKind kind, List<PaletteSection.PaletteLine> lines) {
        return new PaletteSection(kind, "", lines);
    }
}
