package extensor.care.catalogue;

import extensor.shared.json.InvalidFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every version of a definition that was ever loaded. The same version with different content is an error of its author. */
@ApplicationScoped
public class KeptDefinitions {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** Keeps what is new and gives all that was ever kept. A version whose content has changed is replaced where that is allowed, else refused by its name. */
    @Transactional
    public List<Definition> keep(List<Definition> loaded, boolean replacing) {
        List<KeptDefinition> kept = store.createQuery("select k from KeptDefinition k", KeptDefinition.class)
                .getResultList();
        Map<String, KeptDefinition> byKey =
                kept.stream().collect(Collectors.toMap(KeptDefinition::key, Function.identity()));
        for (Definition definition : loaded) {
            KeptDefinition old = byKey.get(definition.kind() + " " + definition.code() + " " + definition.version());
            if (old == null) store.persist(new KeptDefinition(definition, clock.instant()));
            else if (old.differsFrom(definition) && replacing) old.replace(definition, clock.instant());
            else if (old.differsFrom(definition)) {
                throw new InvalidFile(
                        definition.kind() + " " + definition.code(),
                        "version",
                        definition.version()
                                + " was loaded before with other content; give the new content a new version");
            }
        }
        return kept.stream().map(KeptDefinition::definition).toList();
    }
}
