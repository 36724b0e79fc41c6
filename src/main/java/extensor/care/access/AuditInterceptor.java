package extensor.care.access;

import extensor.shared.door.ActRehearsal;
import extensor.shared.door.Audited;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Last step of every door: the audit entry, in the same transaction, before the answer leaves. If it cannot be written there is no answer. */
@Interceptor
@Audited
@Priority(300)
public class AuditInterceptor {
    @Inject
    AuditContext auditContext;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    ActRehearsal actRehearsal;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        if (auditContext.outermost()) {
            String verb = AuditContext.verb(call.getMethod());
            boolean look = call.getMethod().getAnnotation(AllowedTo.class).oncePerSitting();
            if (!look) actRehearsal.end();
            if (!look || caller.firstInSitting(auditContext.sitting(verb)))
                audit.write(verb, Outcome.DONE, auditContext.detail());
        }
        return answer;
    }
}
