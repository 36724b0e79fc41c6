package extensor.care.catalogue;

import extensor.shared.Id;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a definition, kept for as long as something signed was made with it. */
@Entity
@Table(name = "catalogue_entry")
public class KeptDefinition extends Stored {
    @Enumerated(EnumType.STRING)
    private Definition.DefinitionKind kind;

    private String code;
    private int version;
    private String hash;

    @Lob
    private String content;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected KeptDefinition() {}

    KeptDefinition(Definition definition, Instant now) {
        super(Id.next());
        this.kind = definition.kind();
        this.code = definition.code();
        this.version = definition.version();
        this.hash = definition.hash();
        this.content = definition.text();
        this.keptAt = now;
    }

    Definition definition() {
        return new Definition(kind, code, version, hash, content);
    }

    String key() {
        return kind + " " + code + " " + version;
    }

    /** Takes over other content of the same version, where nothing hangs on the old one. */
    void replace(Definition definition, Instant now) {
        this.hash = definition.hash();
        this.content = definition.text();
        this.keptAt = now;
    }

    boolean differsFrom(Definition definition) {
        return !hash.equals(definition.hash());
    }
}
