import { defineMessages } from './define';

export const strapiAdmin = defineMessages(
  {
    codeInUse: '该编号已被“{name}”使用，不能更改。',
    codeInvalid: '编号只能由文字、字母、数字和 . _ - 组成，并以文字、字母或数字开头。',
    ownedByActions: '“{name}”由业务流程产生，任何人均不能在后台新增、修改或删除，请到门户中办理。',
    referenced: '该记录已被“{name}”使用，不能删除；如已停用，请填写停用日期。',
    staleForm:
      '该记录已有新的修改，未能保存。您填写的内容仍在表单中，请先另行记下，再刷新页面，在新内容上修改。',
    scopeUnknownResource: '没有“{resource}”这一资源。',
    scopeNotOfResource: '所选资源不支持这一数据范围，保存后该角色看不到任何数据。请另选数据范围。',
    scopeWithoutRole: '请选择角色。',
    unitUnderItself: '上级单位不能是本单位或其下级单位。',
    schemeLocked: '绩效模型已发布，不能修改或删除；如需调整，请复制为新模型。',
    frameworkCodes: '已发布的条目编号不能变更，未能保存。',
    indicatorMethodFaults: '计分方法有 {count} 处问题，未能保存。',
    frameworkFaults: '框架有 {count} 处问题，未能发布。',
    frameworkMoved: '框架已发布并生成目标，不能更改年度和目标类型；新年度请使用“复制到其他年度”。',
    schemeFaults: '绩效模型有 {count} 处问题，未能发布。',
    frameworkPublishedLocked: '框架已发布并生成目标，不能取消发布或删除；请修改后重新发布。',
    frameworkThere: '{year} 年度该目标类型已有框架“{name}”，未重复复制。',
    yearInUse: '{year} 年度已有框架、目标或考核流程，不能删除或更改年度。',
    currentYearNeeded: '须有一个当前年度。如要更换，请在另一年度上选择“当前年度”并保存。',
    valueTaken: '该{field}已存在，请更换。',
    yearInvalid: '请填写 2000 至 2100 之间的年度。',
    versionManaged: '版本号由系统维护。',
    decimalInvalid: '请填写数字，最多 18 位整数、12 位小数。',
  },
  {
    codeInUse: '“{name}” uses this code, so it stays.',
    codeInvalid: 'A code has letters, digits and . _ -, and begins with a letter or a digit.',
    ownedByActions:
      '“{name}” comes out of the work in the portal; nobody adds, changes or deletes it here.',
    referenced:
      '“{name}” uses this record, so it cannot be deleted; give it a closing date instead.',
    staleForm:
      'This record has been changed meanwhile, so it was not saved. What you typed is still in the form: note it down, reload the page and change the new content.',
    scopeUnknownResource: 'There is no resource “{resource}”.',
    scopeNotOfResource:
      'This resource does not know that data scope: the role would see nothing. Choose another.',
    scopeWithoutRole: 'Choose the role.',
    unitUnderItself: 'A unit cannot be under itself or a unit below it.',
    schemeLocked: 'The scheme is published and locked; duplicate it to change something.',
    frameworkCodes: 'Published item codes stay as they are; nothing was saved.',
    indicatorMethodFaults: 'The scoring method has {count} faults; nothing was saved.',
    frameworkFaults: 'The framework has {count} faults and was not published.',
    frameworkMoved:
      'The framework is published and has targets: its year and target type stay. Copy it instead.',
    schemeFaults: 'The scheme has {count} faults and was not published.',
    frameworkPublishedLocked:
      'The framework is published and has targets; change it and publish it again instead.',
    frameworkThere: '{year} has the framework “{name}” of this target type already.',
    yearInUse: '{year} has frameworks, targets or processes: it stays.',
    currentYearNeeded:
      'One year must be the current one. To change it, make another year current and save that.',
    valueTaken: 'There is a record with this already ({field}); give another.',
    yearInvalid: 'Give a year between 2000 and 2100.',
    versionManaged: 'The version is kept by the system.',
    decimalInvalid: 'Give a number of at most 18 digits and 12 decimal places.',
  },
);
