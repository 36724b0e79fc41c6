package extensor.care.access;

import extensor.shared.Refusal;
import extensor.shared.door.ActRehearsal;
import extensor.shared.door.Guarded;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;

/** First step of every door: one of the caller's roles must be allowed. What is refused or fails is recorded in a transaction of its own. */
@Interceptor
@Guarded
@Priority(100)
public class AccessInterceptor {
    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Audit audit;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        String verb = AuditContext.verb(call.getMethod());
        AllowedTo rule = call.getMethod().getAnnotation(AllowedTo.class);
        List<Role> open = rule == null ? List.of() : List.of(rule.value());
        boolean outermost = auditContext.enter();
        if (outermost) caller.actAs(caller.roles().through(open));
        try {
            if (rule == null || !allows(open)) throw Refusal.notFound();
            Object answer = call.proceed();
            if (outermost && rule.oncePerSitting()) caller.remember(auditContext.sitting(verb));
            return answer;
        } catch (Refusal no) {
            nameTheFirstId(call);
            if (outermost && !ActRehearsal.ended(no)) {
                audit.writeApart(verb, Outcome.REFUSED, no.key());
                auditContext.refused();
            }
            throw no;
        } catch (Exception e) {
            if (outermost) audit.writeApart(verb, Outcome.FAILED, e.getClass().getSimpleName());
            throw e;
        } finally {
            auditContext.leave();
        }
    }

    /** The trail records what was asked for even if nothing was found. */
    private void nameTheFirstId(InvocationContext call) {
        Object[] arguments = call.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            Object first = arguments[i] instanceof List<?> many && !many.isEmpty() ? many.get(0) : arguments[i];
            if (first instanceof Long id) {
                auditContext.askedFor(call.getMethod().getParameters()[i].getName(), id);
                return;
            }
        }
    }

    private boolean allows(List<Role> open) {
        return open.contains(Role.ANYONE) || caller.roles().hasAny(open);
    }
}
