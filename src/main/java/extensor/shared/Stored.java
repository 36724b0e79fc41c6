package extensor.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What every row of ours has: an id made by the program, and a revision that prevents lost updates. */
@MappedSuperclass
public abstract class Stored {
    @Id
    private long id;

    @Version
    private int revision;

    protected Stored() {}

    protected Stored(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    public int revision() {
        return revision;
    }
}
