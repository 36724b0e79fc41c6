package extensor.care.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rule of a door: which roles may pass. Who has several of them passes in the first. A door without a rule lets nobody through, and a test fails. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();

    /** True for acts that people repeat in one sitting (autosave, reading the same page): one audit entry per sitting. */
    boolean oncePerSitting() default false;
}
