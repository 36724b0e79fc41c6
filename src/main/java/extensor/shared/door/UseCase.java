package extensor.shared.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb class: the only door for pages and REST. Each public method is one authorization rule, one transaction and one audit entry.
 * The steps around it run in the order rights, retry, transaction, audit.
 */
@Stereotype
@ApplicationScoped
@Guarded
@Retried
@Transactional
@Audited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
