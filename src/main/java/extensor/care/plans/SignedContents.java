package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.shared.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What signed versions say, each read once. The whole text is part of the key, so one that was changed since it was signed is looked at anew, and refused. */
@ApplicationScoped
public class SignedContents {
    private static final long MOST_CHARACTERS = 4_000_000;

    @Inject
    CurrentCatalogue currentCatalogue;

    private final Recent<Signed, SignedContent> read =
            new Recent<>(MOST_CHARACTERS, s -> s.content().length());

    /** A text with its hash, as it is read with a catalogue. */
    private record Signed(String content, String hash, Catalogue catalogue) {
        @Override
        public int hashCode() {
            return hash.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Signed s
                    && catalogue == s.catalogue
                    && hash.equals(s.hash)
                    && content.equals(s.content);
        }
    }

    /** What a version says. Refuses to show what has been changed since. */
    SignedContent of(PlanVersion version) {
        Signed key = new Signed(version.text(), version.line().hash(), currentCatalogue.catalogue());
        return read.of(key, signed -> version.content(signed.catalogue()));
    }
}
