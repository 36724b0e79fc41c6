package extensor.care.catalogue;

import jakarta.enterprise.context.ApplicationScoped;

/** The catalogue as it was read at the start of the program, for everybody. */
@ApplicationScoped
public class CurrentCatalogue {
    private volatile Catalogue catalogue;
    private volatile TreatmentSearch palette;

    public Catalogue catalogue() {
        return catalogue;
    }

    public TreatmentSearch palette() {
        return palette;
    }

    /** Publishes the catalogue; called once, at the start. */
    public void open(Catalogue read) {
        catalogue = read;
        palette = TreatmentSearch.of(read);
    }
}
